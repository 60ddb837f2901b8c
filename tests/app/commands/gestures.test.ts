import { describe, expect, it } from 'vitest';
import { allCommands } from '#app/commands/all-commands.ts';
import type { Target } from '#app/commands/command.ts';
import { selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { withDocument } from './open-store.ts';

const card = { kind: 'node', id: 'jp-doc' } as const;
const line = { kind: 'line', key: 'ua-mod|jp-doc' } as const;
const nothing: Target = { kind: 'none' };

type Row = readonly [gesture: string, on: Target, commands: readonly string[], given?: (state: State) => void];

const pans = ['pan-left', 'pan-right', 'pan-up', 'pan-down'];

/** Every gesture of a pointer and of fingers, and what does the same without one. */
const gestures: readonly Row[] = [
  ['hover over a card', card, ['details', 'focus']],
  ['hover over a line', line, ['details']],
  ['click on a card', card, ['details', 'open-focused'], ({ focus }) => focus(card)],
  ['click on a line', line, ['details', 'open-focused'], ({ focus }) => focus(line)],
  ['click on the background', nothing, ['back'], ({ select }) => select(card)],
  ['double click on a card', card, ['expand']],
  ['double click on the background', nothing, ['zoom-in']],
  ['Shift and click on a card', card, ['toggle-focused']],
  ['Shift and click on a line', line, ['toggle-focused']],
  ['right click on a card', card, ['menu']],
  ['right click on a line', line, ['menu']],
  ['right click on the background', nothing, ['menu']],
  ['drag of a card', card, ['move']],
  ['drag of the background', nothing, pans],
  ['Shift and drag', nothing, ['select-in-sight', 'select-all', 'select-by-box']],
  ['wheel', nothing, ['zoom-in', 'zoom-out']],
  ['tap', card, ['details']],
  ['double tap', nothing, ['zoom-in']],
  ['tap of two fingers', nothing, ['zoom-out']],
  ['long press', card, ['menu']],
  ['pinch', nothing, ['zoom-in', 'zoom-out']],
  ['drag of a finger', nothing, pans],
  ['pull at a sheet', nothing, ['details-panel', 'legend']],
];

const commandOf = (id: string) => allCommands.find((command) => command.id === id);

describe('without a pointer', () => {
  it.each(gestures.map((row): readonly [string, Row] => [row[0], row]))(
    '%s has a command that is offered there, and so stands in the palette',
    (_, [, on, ids, given]) => {
      const store = withDocument();
      given?.(store.getState());
      expect(ids.filter((id) => commandOf(id)?.isOffered(store.getState(), on) !== true)).toEqual([]);
    },
  );

  it('a group is opened by a command, as it is by a double click', () => {
    const state = withDocument(aLargeDocument(2000)).getState();
    const group = selectScene(state)?.nodes.find(({ kind }) => kind === 'group');
    expect(commandOf('open-group')?.isOffered(state, { kind: 'node', id: group?.id ?? '' })).toBe(true);
  });
});
