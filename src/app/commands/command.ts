import type { LucideIcon } from 'lucide-react';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';
import type { Messages } from '#i18n/messages-in.ts';
import type { SentDocument } from '#core/presenting/message.ts';
import type { pageTemplate } from '#sources/page-template.ts';
import type { ArrangeView } from '#sync/briefing/arrange-view.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { ElementRef, State } from '#store/state.ts';

/** What a command is about: what a menu was opened on, or what has the focus or is selected; `none` where that is not one thing. */
export type Target = ElementRef | { readonly kind: 'background' } | { readonly kind: 'none' };

/** What is pressed. Letters act wherever the picture or the details have the focus, unless `where` says otherwise. */
export type Keys = {
  /** As `KeyboardEvent.key` names it, letters in lower case: `f`, `1`, `Escape`. */
  readonly key: string;
  /** The key that bears the sign on a Latin keyboard, for layouts that have another sign there. */
  readonly code?: string;
  readonly shift?: true;
  /** Ctrl, or Cmd on a Mac. */
  readonly command?: true;
  readonly alt?: true;
  /** `map`: only while the picture itself has the focus, for keys that press buttons elsewhere. */
  readonly where?: 'page' | 'map';
};

/** What a command may touch. Whatever else one needs of the app is handed in here. */
export type CommandContext = {
  readonly store: EntenteStore;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  /** A document that came in another way than as a file: from the other window of a briefing. */
  readonly openDocument: (sent: SentDocument) => void;
  /** The page in one file, for a document to be put into. */
  readonly pageTemplate: ReturnType<typeof pageTemplate>;
};

/** What the app hands to the interface. */
export type Opening = Omit<CommandContext, 'store'> & {
  /** Arranges what is handed out and not on the screen. */
  readonly arrangeView: ArrangeView;
};

/** All words of the interface, and the language that they are in. */
export type Words = Messages & LaterMessages & { readonly language: string };

export type CommandGroup = keyof LaterMessages['commands']['groups'];

/** Commands that a document brings with it, one a voice or a kind. */
export type CommandFamily = (document: EntenteDocument) => readonly Command[];

/** One thing that a person can do. Menus, the palette, shortcuts and the help of keys are drawn from it. */
export type Command = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly icon: LucideIcon;
  readonly label: (words: Words) => string;
  /** A second line that says what it is for. */
  readonly note?: (words: Words) => string;
  readonly keys?: readonly Keys[];
  /** The context menus that offer it, in the order of the registry. */
  readonly menus?: readonly ('node' | 'line' | 'background')[];
  /** One of several that exclude each other, or a switch: whether it is on. */
  readonly isChecked?: (state: State) => boolean;
  /** What the palette asks for where nothing is meant: any item of the document, or one that is drawn first. */
  readonly asks?: 'item' | 'card';
  /** The palette stays open: what it begins, the next item ends. */
  readonly stays?: true;
  /** Whether it would do anything now. */
  readonly isOffered: (state: State, target: Target) => boolean;
  /** Said when its key is pressed in vain. */
  readonly refusal?: (words: Words) => string;
  readonly perform: (context: CommandContext, target: Target) => void;
};
