/**
 * A text as search compares it: its words in small letters, parted by single spaces. `starts` and `ends` say for each
 * UTF-16 unit of it where the character that it came from begins and ends in the original.
 */
export type FoldedText = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const apostrophes = "'’‘‛ʼ`´′";
/** A letter, mark or digit; one of the apostrophes is a letter to Unicode. */
const letter = String.raw`(?!ʼ)[\p{L}\p{N}\p{M}]`;
/** An apostrophe between letters belongs to the word; round a word it is a quotation mark. */
const words = new RegExp(`(?:${letter})+(?:[${apostrophes}](?:${letter})+)*`, 'gu');
const characters = /\P{M}\p{M}*|\p{M}+/gsu;
// Not by ignoring case: that would take ſ for an s.
const plainWord = /^[A-Za-z0-9']*$/u;
const losesMarks = /^[\p{Script=Latin}\p{Script=Greek}]/u;

const spelledOut: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ё', 'е'],
]);

/**
 * One character with its marks. Latin and Greek lose accents, which people leave out when they type; Cyrillic keeps
 * them, because й and ї are letters of their own.
 */
function foldCharacter(character: string): string {
  if (apostrophes.includes(character)) return "'";
  const small = character.normalize('NFC').toLowerCase();
  if (!losesMarks.test(small)) return spelledOut.get(small) ?? small;
  // An apostrophe that comes out of a letter, as out of ŉ, would be no part of the word when folded once more.
  const bare = small
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]|ʼ/gu, '')
    .toLowerCase();
  return spelledOut.get(bare) ?? bare;
}

const known = new Map<string, string>();

/** A text has few different characters, and folding one takes a microsecond. */
function folded(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const made = foldCharacter(character);
  if (known.size > 5000) known.clear();
  known.set(character, made);
  return made;
}

const foldWord = (word: string): string =>
  plainWord.test(word)
    ? word.toLowerCase()
    : Array.from(word.matchAll(characters), ([character]) => folded(character)).join('');

/** The folded text alone. */
export const foldWords = (original: string): string =>
  Array.from(original.matchAll(words), ([word]) => foldWord(word)).join(' ');

/** The folded text with the way back; the text is the same as that of `foldWords`. */
export function foldWithOffsets(original: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { 0: word, index } of original.matchAll(words)) {
    if (index > 0 && pieces.length > 0) keep(' ', index, index);
    for (const { 0: character, index: inside } of word.matchAll(characters)) {
      const start = index + inside;
      keep(folded(character), start, start + character.length);
    }
  }
  return { text: pieces.join(''), starts, ends };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word begins here in a folded text; every character of a script without spaces may begin one. */
export function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text[at - 1] ?? '';
  // After an apostrophe too: "accord" is meant to find "l'accord".
  return before === ' ' || before === '\n' || before === "'" || unspaced.test(text[at] ?? '');
}

/** Where a word begins with these letters in a folded text, from an offset on; -1 if nowhere. */
export function findWord(text: string, letters: string, from = 0): number {
  let at = text.indexOf(letters, from);
  while (at !== -1 && !beginsWord(text, at)) at = text.indexOf(letters, at + 1);
  return at;
}

/** Nobody types more, and whoever pastes more has said enough. */
const mostWords = 16;

/** What is looked for: the words of a query, each once. */
export function queryWords(query: string): readonly string[] {
  const all = foldWords(query)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(all)].slice(0, mostWords);
}

/** The words of a text for an index of words: every place where one begins, to the word's end. */
export const indexWords = (text: string): string[] =>
  foldWords(text)
    .split(' ')
    .flatMap((word) =>
      Array.from(word, (_, at) => at)
        .filter((at) => beginsWord(word, at))
        .map((at) => word.slice(at)),
    );
