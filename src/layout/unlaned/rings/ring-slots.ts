import type { Point } from '#core/picture/arrangement.ts';
import type { LayoutNode } from '#core/picture/arrangement.ts';

type Side = LayoutNode['side'];

/** How many cards of each side stand on a ring. */
export type Counts = { readonly [S in Side]: number };

/** An ellipse about the middle of the rings. */
export type Radii = { readonly rx: number; readonly ry: number };

/** A place on a ring, for a card of this side. */
export type Slot = { readonly side: Side; readonly at: Point };

/** What one card takes of a ring, with the gap to the next. */
export type Pitch = { readonly width: number; readonly height: number };

/** A quarter of an ellipse is walked in so many steps. */
const steps = 120;

/** Where one is on a quarter of an ellipse, from its side to its top, after so many cards. */
type Quarter = { readonly total: number; readonly at: (cards: number) => Point };

const quarterOf = ({ rx, ry }: Radii, { width, height }: Pitch): Quarter => {
  const walked: number[] = [0];
  const points: Point[] = [[rx, 0]];
  for (let step = 1; step <= steps; step += 1) {
    const angle = (step / steps) * (Math.PI / 2);
    const [px, py] = points[step - 1] ?? [rx, 0];
    const [x, y] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    // Cards stand clear of each other when they are a width apart or a height: whichever comes first.
    walked.push((walked[step - 1] ?? 0) + Math.max(Math.abs(x - px) / width, Math.abs(y - py) / height));
    points.push([x, y]);
  }
  const at = (cards: number): Point => {
    const found = walked.findIndex((sum) => sum >= cards - 1e-9);
    return points[found < 0 ? steps : found] ?? [0, ry];
  };
  return { total: walked.at(-1) ?? 0, at };
};

/**
 * Places round a ring: those of the left country on its left half, those of the right country on its right half, what
 * stands between them above and below; in each quarter evenly apart. From the top down and from left to right.
 */
export const ringSlots = (counts: Counts, radii: Radii, pitch: Pitch): readonly Slot[] => {
  const quarter = quarterOf(radii, pitch);
  const top = Math.ceil(counts.middle / 2);
  const bottom = counts.middle - top;
  const stepOf = (beside: number, across: number): number => quarter.total / Math.max(1, (beside + across) / 2);
  const fromSide = (side: 'left' | 'right'): readonly Slot[] =>
    Array.from({ length: counts[side] }, (_, index) => {
      const offset = (counts[side] - 1) / 2 - index;
      const [x, y] = quarter.at(Math.abs(offset) * stepOf(counts[side], offset > 0 ? top : bottom));
      return { side, at: [side === 'left' ? -x : x, offset > 0 ? -y : y] };
    });
  const fromTop = (count: number, up: boolean): readonly Slot[] =>
    Array.from({ length: count }, (_, index) => {
      const offset = (count - 1) / 2 - index;
      const step = stepOf(offset > 0 ? counts.left : counts.right, count);
      const [x, y] = quarter.at(quarter.total - Math.abs(offset) * step);
      return { side: 'middle', at: [offset > 0 ? -x : x, up ? -y : y] };
    });
  return [...fromSide('left'), ...fromTop(top, true), ...fromTop(bottom, false), ...fromSide('right')].map(
    ({ side, at: [x, y] }) => ({ side, at: [Math.round(x), Math.round(y)] }),
  );
};
