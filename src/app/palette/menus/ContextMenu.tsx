import type { ReactElement } from 'react';
import { allCommands } from '#app/commands/all-commands.ts';
import { targetName } from '#app/palette/target/target-name.ts';
import { useCommandContext } from '#app/palette/opening-context.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import type { MenuTarget, ScreenPoint } from '#store/shapes/overlay.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { PointMenu } from '#ui/menus/PointMenu.tsx';
import { menuItemsOf } from './menu-items-of.tsx';

type ContextMenuProps = { readonly target: MenuTarget; readonly at: ScreenPoint };

/** What can be done with a card, a line or the picture, at the place where it was asked for. */
export const ContextMenu = ({ target, at }: ContextMenuProps): ReactElement => {
  const context = useCommandContext();
  const words = wordsIn(useLanguage());
  const state = useStore((whole) => whole);
  // What is said of a claim stands in the menu of its line.
  const place = target.kind === 'claim' ? 'line' : target.kind;
  const commands = allCommands.filter(({ menus }) => menus?.includes(place) === true);
  return (
    <PointMenu
      label={targetName(state, target, words)}
      at={at}
      items={menuItemsOf(commands, { state, target, words, context })}
      onClose={state.closeOverlay}
    />
  );
};
