import type { SceneLine } from '#core/graph/scene.ts';

const byStrength = (one: SceneLine, other: SceneLine): number =>
  (other.count ?? 0) - (one.count ?? 0) || (one.key < other.key ? -1 : 1);

/**
 * Of the lines that stand for many, those that a picture can hold: first the strongest of every card, so that none looks
 * alone that is not, then the strongest of all. Never more than `most`; what is left out is the caller's to say.
 */
export function strongestLines(lines: readonly SceneLine[], most: number): readonly SceneLine[] {
  const sorted = lines.toSorted(byStrength);
  const reached = new Set<string>();
  const firsts: SceneLine[] = [];
  const others: SceneLine[] = [];
  for (const line of sorted) {
    const isFirst = !reached.has(line.from) || !reached.has(line.to);
    (isFirst ? firsts : others).push(line);
    reached.add(line.from).add(line.to);
  }
  return [...firsts, ...others].slice(0, Math.max(0, most)).sort(byStrength);
}
