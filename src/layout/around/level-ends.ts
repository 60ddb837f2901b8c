import type { Box } from './boxes.ts';
import { reachOf, type End, type Side } from './spread-ends.ts';

/** A line that slants by less than so much looks like a mistake. */
const slightly = 40;

const facing: { readonly [S in Side]: Side } = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

/**
 * Lines that are nearly level or upright made quite so, where one of their ends is alone on its side and can move: it
 * takes the place across from the other.
 */
export const levelEnds = (ends: readonly End[], boxes: ReadonlyMap<string, Box>): readonly End[] => {
  const counts = new Map<string, number>();
  const byLine = new Map<string, End[]>();
  for (const end of ends) {
    const name = `${end.side} ${end.card}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    byLine.set(end.line, [...(byLine.get(end.line) ?? []), end]);
  }
  const levelled = (end: End): End => {
    const other = byLine.get(end.line)?.find((each) => each !== end);
    const [box, across] = [boxes.get(end.card), other && boxes.get(other.card)];
    if (other === undefined || box === undefined || across === undefined) return end;
    const isAlone = ({ side, card }: End): boolean => counts.get(`${side} ${card}`) === 1;
    // Of two that are alone only one moves.
    const moves = isAlone(end) && (!isAlone(other) || end.card < other.card);
    if (!moves || facing[end.side] !== other.side) return end;
    const upright = end.side === 'top' || end.side === 'bottom';
    const at = upright ? across.x + other.at - box.x : across.y + other.at - box.y;
    return Math.abs(at - end.at) <= slightly && Math.abs(at) <= reachOf(box, end.side) ? { ...end, at } : end;
  };
  return ends.map(levelled);
};
