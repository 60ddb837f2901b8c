/** A stretch of a text: its words stand in every other side's texts too, or they do not. */
export type WordPiece = { readonly text: string; readonly differs: boolean };

type Word = { readonly start: number; readonly end: number; readonly folded: string };

// Letters, digits and signs such as % or €, held together by apostrophes and hyphens.
const wordPattern = /[\p{L}\p{M}\p{N}\p{S}]+(?:['’‐-][\p{L}\p{M}\p{N}\p{S}]+)*/gu;

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFKC').replaceAll('’', "'").replaceAll('‐', '-').toLowerCase(),
  }));

/**
 * Marks the words in which the sides of a comparison differ. A side may have several texts, read one after the other; a
 * word is marked unless it has its place, in the same order, in every other side. Capitals and punctuation do not
 * count, yet are shown as they stand: the pieces of a text joined are the text. Work grows with the product of the
 * lengths, so it is meant for passages and not for whole sources.
 */
export function wordDifference(sides: readonly (readonly string[])[]): readonly (readonly (readonly WordPiece[])[])[] {
  const read = sides.map((texts) => texts.map(wordsOf));
  const folded = read.map((texts) => texts.flat().map((word) => word.folded));
  const marked = folded.map((words) => words.map(() => false));
  for (const [one, mine] of folded.entries())
    for (const [other, theirs] of folded.entries()) {
      if (other <= one) continue;
      const common = commonWords(mine, theirs);
      for (const place of mine.keys()) if (!common.mine.has(place)) marked[one]?.splice(place, 1, true);
      for (const place of theirs.keys()) if (!common.theirs.has(place)) marked[other]?.splice(place, 1, true);
    }
  return sides.map((texts, side) => {
    let passed = 0;
    return texts.map((text, place) => {
      const words = read[side]?.[place] ?? [];
      const marks = marked[side]?.slice(passed, passed + words.length) ?? [];
      passed += words.length;
      return piecesOf(text, words, marks);
    });
  });
}

/** Neighbouring words of one kind are one piece; what stands between two marked words is marked with them. */
function piecesOf(text: string, words: readonly Word[], marks: readonly boolean[]): readonly WordPiece[] {
  const pieces: WordPiece[] = [];
  let at = 0;
  const add = (end: number, differs: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), differs });
    at = Math.max(at, end);
  };
  for (const [place, word] of words.entries()) {
    if (marks[place] !== true) continue;
    if (marks[place - 1] !== true) add(word.start, false);
    if (marks[place + 1] !== true) add(word.end, true);
  }
  add(text.length, false);
  return pieces;
}

type Common = { readonly mine: ReadonlySet<number>; readonly theirs: ReadonlySet<number> };

/** The places of a longest common subsequence. Which of several is found does not depend on who comes first. */
function commonWords(mine: readonly string[], theirs: readonly string[]): Common {
  // Two texts are always put into the same order, so that swapped sides are marked alike.
  if (mine.join(' ') > theirs.join(' ')) {
    const swapped = commonWords(theirs, mine);
    return { mine: swapped.theirs, theirs: swapped.mine };
  }
  const width = theirs.length + 1;
  const lengths = new Uint32Array((mine.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = mine.length - 1; row >= 0; row -= 1)
    for (let column = theirs.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        mine[row] === theirs[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const common = { mine: new Set<number>(), theirs: new Set<number>() };
  let [row, column] = [0, 0];
  while (row < mine.length && column < theirs.length) {
    if (mine[row] === theirs[column]) {
      common.mine.add(row);
      common.theirs.add(column);
      [row, column] = [row + 1, column + 1];
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return common;
}
