import type { Command, Target } from '#app/commands/command.ts';
import { goToNode } from '#features/search/model/go-to.ts';
import { drawNodes } from '#store/walk.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { notify } from '#ui/overlays/notes.ts';
import { rememberCommand } from './recent-commands.ts';
import { useCommandContext } from '#app/palette/opening-context.ts';
import { targetIn } from '#app/palette/target/nodes-at.ts';
import { wordsIn } from '#app/palette/words-in.ts';

/** What an option of the palette means. */
export type Choice =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'about'; readonly command: Command; readonly from: string; readonly to: string | null };

type Ways = {
  /** Closes the palette; the rest is done once the focus is where it was. */
  readonly later: (act: () => void) => void;
  /** Asks for the item that a command is about. */
  readonly ask: (command: Command | null) => void;
};

/** Does what was chosen; `asking` is the command that waits for an item. */
export const usePerform = ({ later, ask }: Ways): ((choice: Choice, asking: Command | null) => void) => {
  const store = useStoreApi();
  const context = useCommandContext();

  const act = (command: Command, target: Target): void => {
    const words = wordsIn(store.getState().language);
    rememberCommand(() => window.localStorage, command.id);
    if (command.asks === 'card' && target.kind === 'node') drawNodes(store, [target.id]);
    if (command.isOffered(store.getState(), target)) command.perform(context, target);
    else notify((command.refusal ?? (({ palette }) => palette.notHere))(words));
  };
  const start = (command: Command, target: Target): void => {
    if (command.stays !== true) return later(() => act(command, target));
    act(command, target);
    ask(null);
  };
  return (choice, asking) => {
    const state = store.getState();
    switch (choice.kind) {
      case 'command': {
        const target = targetIn(state);
        const { command } = choice;
        return command.isOffered(state, target) || command.asks === undefined ? start(command, target) : ask(command);
      }
      case 'item':
        if (asking !== null) return start(asking, { kind: 'node', id: choice.id });
        return later(() => goToNode(store, choice.id));
      case 'about': {
        const { command, from, to } = choice;
        if (to === null) return start(command, { kind: 'node', id: from });
        return later(() => state.findPath(from, to));
      }
    }
  };
};
