import type { Briefing, Step } from '#core/document/schema.ts';
import type { Timings } from '#core/presenting/timings.ts';
import type { Arrangement } from '#core/picture/arrangement.ts';

/** The steps in which the document is presented, as they are being written; `document.story` is what the file held. */
export type BriefingState = {
  readonly steps: readonly Step[];
  /** Handling marking and shape of the screen. */
  readonly briefing: Briefing;
  /** Steps and briefing as the file has them that was opened or last saved: what differs is not saved yet. */
  readonly saved: { readonly steps: readonly Step[]; readonly briefing: Briefing };
  /** The steps that links to this page lead to; null where the document came from elsewhere, and others have another one. */
  readonly published: readonly Step[] | null;
  /** Where the text of the words is being typed in, so that a word is one step of the history and not each letter. */
  readonly typing: string | null;
  /** Id of the step that was shown or made last: the one that the strip marks and the editor holds. */
  readonly step: string | null;
  readonly stripOpen: boolean;
  /** `title`: it was just captured, and waits for its title. */
  readonly editor: 'closed' | 'open' | 'title';
  /** `refused`: the browser keeps nothing, so that what is not saved is gone with the page. */
  readonly keeping: 'kept' | 'refused';
  /** How the picture of each step stands on the screen of an audience, by the step's id; made while the strip is open. */
  readonly stepPictures: ReadonlyMap<string, StepArrangement>;
  /** How long each step was shown when it was presented last in this window; empty before. */
  readonly timings: Timings;
  readonly toggleStrip: () => void;
  /** Into the list at a place; absent: at its end. */
  readonly addSteps: (steps: readonly Step[], at?: number) => void;
  /** Puts a step in the place of the one of its id. `typing` names the field that is typed in, if any. */
  readonly changeStep: (step: Step, typing?: string) => void;
  /** All steps at once, as one step of the history. */
  readonly changeSteps: (steps: readonly Step[]) => void;
  readonly stepsTimed: (timings: Timings) => void;
  /** To a place counted from 0, at most to the end. */
  readonly moveStep: (id: string, to: number) => void;
  readonly deleteStep: (id: string) => void;
  readonly chooseStep: (id: string | null) => void;
  readonly edit: (editor: BriefingState['editor']) => void;
  /** Handling marking and shape of the screen. `typing` names the field that is typed in, if any. */
  readonly changeBriefing: (briefing: Briefing, typing?: string) => void;
  /** What was being written when the page was closed. */
  readonly briefingRestored: (steps: readonly Step[], briefing: Briefing) => void;
  /** Takes back all that is not saved; undo brings it again. */
  readonly discardBriefing: () => void;
  /** The file as it was saved. */
  readonly briefingSaved: (text: string) => void;
  readonly keepingRefused: () => void;
  readonly stepsArranged: (pictures: BriefingState['stepPictures']) => void;
};

/** The arrangement of a step, and what it was made for: it stands as long as that is equal. */
export type StepArrangement = { readonly made: string; readonly arrangement: Arrangement };
