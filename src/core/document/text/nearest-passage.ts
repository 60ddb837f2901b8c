export type NearPassage = { readonly start: number; readonly end: number; readonly distance: number };

/** Longer needles and texts are not compared: the hint would come too late to be one. */
const longest = 4_000_000;

/**
 * The stretch of a text that takes the fewest changed, added or missing letters to be a needle
 * (Sellers 1980: edit distance with a free beginning and end); null where it would be another text altogether.
 */
export function nearestPassage(text: string, needle: string): NearPassage | null {
  if (needle === '' || text.length * needle.length > longest) return null;
  // Column by column: costs[row] is the least distance of the needle's first `row` letters to a stretch ending here.
  let costs = Array.from({ length: needle.length + 1 }, (_, row) => row);
  let begins = costs.map(() => 0);
  let best: NearPassage = { start: 0, end: 0, distance: needle.length };
  for (let column = 1; column <= text.length; column += 1) {
    const [nextCosts, nextBegins] = [[0], [column]];
    for (let row = 1; row <= needle.length; row += 1) {
      const same = text[column - 1] === needle[row - 1] ? 0 : 1;
      const changed = (costs[row - 1] ?? 0) + same;
      const added = (costs[row] ?? 0) + 1;
      const missing = (nextCosts[row - 1] ?? 0) + 1;
      const least = Math.min(changed, added, missing);
      nextCosts.push(least);
      nextBegins.push((least === changed ? begins[row - 1] : least === added ? begins[row] : nextBegins[row - 1]) ?? 0);
    }
    [costs, begins] = [nextCosts, nextBegins];
    const distance = costs[needle.length] ?? Infinity;
    if (distance < best.distance) best = { start: begins[needle.length] ?? 0, end: column, distance };
  }
  return best.distance <= needle.length * 0.45 ? best : null;
}
