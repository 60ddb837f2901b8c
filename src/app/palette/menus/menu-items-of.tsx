import type { Command, CommandContext, Target, Words } from '#app/commands/command.ts';
import { keysText } from '#app/palette/model/keys-text.ts';
import type { State } from '#store/state.ts';
import type { MenuItem } from '#ui/menus/MenuItems.tsx';

type Where = {
  readonly state: State;
  readonly target: Target;
  readonly words: Words;
  readonly context: CommandContext;
};

/** Commands that would do something now, as items of a menu. */
export const menuItemsOf = (
  commands: readonly Command[],
  { state, target, words, context }: Where,
): readonly MenuItem[] =>
  commands
    .filter(({ isOffered }) => isOffered(state, target))
    .map(({ id, group, icon: Icon, label, note, keys, isChecked, perform }) => ({
      id,
      group,
      label: label(words),
      icon: <Icon size={18} aria-hidden />,
      ...(note !== undefined && { note: note(words) }),
      ...(keys?.[0] !== undefined && { keys: keysText(keys[0], words) }),
      ...(isChecked !== undefined && { checked: isChecked(state) }),
      onSelect: () => perform(context, target),
    }));
