import { describe, expect, it } from 'vitest';
import { allCommands } from '#app/commands/all-commands.ts';
import { palette } from '#app/commands/find/palette.ts';
import type { MenuTarget } from '#store/shapes/overlay.ts';
import { targetIn } from '#app/palette/target/nodes-at.ts';
import { selectScene } from '#store/selectors.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { withDocument } from './open-store.ts';

const node = (id: string) => ({ kind: 'node', id }) as const;

/** States in which one thing or another can be done that cannot be done in the opening picture. */
const states: { readonly [name: string]: (state: State) => void } = {
  opening: () => {},
  hidden: ({ hide }) => hide(['us-embassy']),
  expanded: ({ expand }) => expand('jp-doc'),
  split: ({ split }) => split('jp-doc'),
  moved: ({ pin }) => pin({ 'ua-mod': [10, 10] }),
  packed: ({ pack }) => pack(['ua-mod', 'us-dod']),
  filtered: ({ chooseLens }) => chooseLens('shared'),
  two: ({ selectAll }) => selectAll([node('ua-mod'), node('us-dod')]),
};

/** Everything that a menu can be asked for in a picture. */
const targetsIn = (state: State): readonly MenuTarget[] => {
  const scene = selectScene(state);
  // Of a picture of groups, as many as tell what groups offer.
  const most = scene?.kind === 'groups' ? 5 : Infinity;
  return [
    { kind: 'background' },
    ...(scene?.nodes ?? []).slice(0, most).map(({ id }) => node(id)),
    ...(scene?.lines ?? []).slice(0, most).map(({ key }) => ({ kind: 'line', key }) as const),
  ];
};

const inMenu = (state: State, target: MenuTarget): readonly string[] =>
  allCommands
    .filter(
      ({ menus, isOffered }) => target.kind !== 'claim' && menus?.includes(target.kind) && isOffered(state, target),
    )
    .map(({ id }) => id);

/** What the palette lists once the same thing has the focus, which keys can give it. */
const inPalette = (store: EntenteStore, target: MenuTarget): readonly string[] => {
  if (target.kind !== 'background') store.getState().focus(target);
  const state = store.getState();
  return allCommands.filter(({ isOffered }) => isOffered(state, targetIn(state))).map(({ id }) => id);
};

const stores = (): readonly (readonly [string, () => EntenteStore])[] => [
  ...Object.entries(states).map(([name, change]) => {
    const make = (): EntenteStore => {
      const store = withDocument();
      change(store.getState());
      return store;
    };
    return [name, make] as const;
  }),
  ['groups', () => withDocument(aLargeDocument(2000))],
];

describe('what a context menu offers', () => {
  it.each(stores())('the palette offers too, without a pointer: %s', (_, make) => {
    for (const target of targetsIn(make().getState())) {
      const store = make();
      const menu = inMenu(store.getState(), target);
      expect(menu).not.toEqual([]);
      const listed = inPalette(store, target);
      // The palette itself is what one would open to find it.
      expect(menu.filter((id) => id !== palette.id && !listed.includes(id))).toEqual([]);
    }
  });

  it('is offered by at least one of these pictures, whatever it is', () => {
    const seen = new Set(
      stores().flatMap(([, make]) => {
        const state = make().getState();
        return targetsIn(state).flatMap((target) => inMenu(state, target));
      }),
    );
    const unseen = allCommands.filter(({ id, menus = [] }) => menus.length > 0 && !seen.has(id)).map(({ id }) => id);
    expect(unseen).toEqual([]);
  });
});
