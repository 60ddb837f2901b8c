const enough = 5_000;

/** The word of a list that a misspelt one was most likely meant to be, or null where none is near. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  let tried = 0;
  for (const candidate of words) {
    tried += 1;
    if (tried > enough) break;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters to change, add or take away to turn one word into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? 0;
}

/** ` (did you mean "…"?)`, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearestWord(word, words);
  return near === null ? '' : `; did you mean "${near}"?`;
}
