import { EyeOff } from 'lucide-react';
import { messagesIn } from '#i18n/messages-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { selectDocument } from '#store/selectors.ts';
import { notify } from '#ui/overlays/notes.ts';
import type { Command } from '#app/commands/command.ts';
import { itemsAt } from '#app/palette/target/nodes-at.ts';

/** Takes items out of the picture until they are asked for again. */
export const hide: Command = {
  id: 'hide',
  group: 'item',
  icon: EyeOff,
  label: ({ commands }) => commands.hide,
  keys: [{ key: 'h' }],
  menus: ['node'],
  asks: 'item',
  isOffered: (state, target) => itemsAt(state, target).length > 0,
  perform: ({ store }, target) => {
    const state = store.getState();
    const ids = itemsAt(state, target);
    const document = selectDocument(state);
    const { actions } = messagesIn(state.language).details;
    const [only] = ids;
    if (document === null || only === undefined) return;
    state.hide(ids);
    notify(
      ids.length === 1 ? actions.hidden(nodeName(document, only, state.language)) : actions.hiddenSeveral(ids.length),
    );
  },
};
