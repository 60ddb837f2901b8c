import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import { directions, type Direction } from '#core/queries/walking/direction.ts';
import { selectStart } from '#store/walking/whereabouts.ts';
import { walkTowards } from '#store/walking/walk-by-keys.ts';
import type { Command } from '#app/commands/command.ts';

const arrows: { readonly [D in Direction]: { readonly key: string; readonly icon: LucideIcon } } = {
  left: { key: 'ArrowLeft', icon: ArrowLeft },
  right: { key: 'ArrowRight', icon: ArrowRight },
  up: { key: 'ArrowUp', icon: ArrowUp },
  down: { key: 'ArrowDown', icon: ArrowDown },
};

/** Along a relation, to the linked item nearest that way; with Shift to whatever is nearest. */
const towards = (direction: Direction, walking: 'links' | 'all'): Command => ({
  id: `walk-${walking}-${direction}`,
  group: 'walk',
  icon: arrows[direction].icon,
  label: ({ commands }) => commands.walk[walking][direction],
  keys: [{ key: arrows[direction].key, where: 'map', ...(walking === 'all' && { shift: true }) }],
  isOffered: (state) => selectStart(state) !== null,
  perform: ({ store }) => walkTowards(store, direction, walking),
});

export const walkAnyWay: readonly Command[] = [
  ...directions.map((direction) => towards(direction, 'links')),
  ...directions.map((direction) => towards(direction, 'all')),
];
