import type { Phase } from '#core/document/schema.ts';
import { ladder } from '#core/picture/ladder.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import type { SpotPart } from './matrix-figure.ts';

type Spot = { readonly phase: Phase; readonly edges: number; readonly differs: boolean };
type Sizes = { readonly letters: number; readonly small: number };

/** A mark beside letters of this size. */
export const markSide = ({ letters }: Pick<Sizes, 'letters'>): number => letters * 0.95;

export const countText = (edges: number): string => `×${edges}`;

/**
 * What stands in a cell, side by side round x = 0: the mark of the firmest line, how many lines there are where they are
 * several, and the disc where accounts differ. What is stated as fact has no mark, so a piece of its line stands there.
 */
export function spotParts({ phase, edges, differs }: Spot, sizes: Sizes): readonly SpotPart[] {
  const side = markSide(sizes);
  const gap = side * 0.2;
  const { mark } = ladder[phase];
  const first: SpotPart =
    mark === 'none' ? { kind: 'line', x: 0, side: side * 1.3 } : { kind: 'mark', mark, x: 0, side };
  const count = countText(edges);
  const parts: readonly SpotPart[] = [
    first,
    ...(edges > 1 ? [{ kind: 'count', text: count, x: 0, side: measureText(count, sizes.small, 600) } as const] : []),
    ...(differs ? [{ kind: 'differs', x: 0, side: side * 1.05 } as const] : []),
  ];
  let left = -(parts.reduce((sum, part) => sum + part.side, 0) + gap * (parts.length - 1)) / 2;
  return parts.map((part) => {
    const placed = { ...part, x: left + part.side / 2 };
    left += part.side + gap;
    return placed;
  });
}

/** How wide what stands in a cell is. */
export const spotWidth = (spot: Spot, sizes: Sizes): number => {
  const parts = spotParts(spot, sizes);
  const [first, last] = [parts[0], parts.at(-1)];
  return first === undefined || last === undefined ? 0 : last.x + last.side / 2 - (first.x - first.side / 2);
};
