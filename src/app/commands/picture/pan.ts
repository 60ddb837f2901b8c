import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import type { Command, Words } from '#app/commands/command.ts';

/** CSS pixels. */
const step = 120;

type Way = keyof Words['commands']['pan'];

const pan = (way: Way, icon: LucideIcon, key: string, dx: number, dy: number): Command => ({
  id: `pan-${way}`,
  group: 'picture',
  icon,
  label: ({ commands }) => commands.pan[way],
  keys: [{ key, alt: true, shift: true, where: 'map' }],
  isOffered: ({ viewport }) => viewport !== null,
  perform: ({ store }) => store.getState().panBy(dx, dy),
});

/** What dragging the background does. */
export const pans: readonly Command[] = [
  pan('left', ArrowLeft, 'ArrowLeft', step, 0),
  pan('right', ArrowRight, 'ArrowRight', -step, 0),
  pan('up', ArrowUp, 'ArrowUp', 0, step),
  pan('down', ArrowDown, 'ArrowDown', 0, -step),
];
