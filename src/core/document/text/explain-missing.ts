import { foldings, foldText, type FoldedText, type Folding } from './fold-text.ts';
import { nearestPassage } from './nearest-passage.ts';
import { composed } from './normal-form.ts';
import { paragraphBreak, type SearchableText } from './searchable-text.ts';

/** How a passage differs from its source that is not found in it: one sentence, with the nearest words there are. */
export function explainMissing(source: SearchableText, quote: string): string {
  const needle = composed(quote);
  if (needle.trim() === '') return 'the passage is empty';
  const by = findFolded(source, needle, foldings) ? fewestFoldings(source, needle) : null;
  const found = by && findFolded(source, needle, by);
  if (by && found) return `not found: differs in ${by.map(({ name }) => name).join(', ')}; the source has ${found}`;
  const near = nearestIn(source, needle);
  return near === null ? 'not found in the source, nor anything like it' : `not found; nearest passage: ${near}`;
}

/** Of all differences those that count: one alone where one is enough, else what is left when no more can be taken away. */
function fewestFoldings(source: SearchableText, needle: string): readonly Folding[] {
  const one = singles.find((single) => findFolded(source, needle, single));
  if (one) return one;
  return foldings.reduce<readonly Folding[]>((left, folding) => {
    const without = left.filter((each) => each !== folding);
    return findFolded(source, needle, without) ? without : left;
  }, foldings);
}

const singles: readonly (readonly Folding[])[] = foldings.map((one) => [one]);

/** Folded sources, by what was folded: the same few are asked for again and again. */
const folded = new WeakMap<SearchableText, Map<readonly Folding[], FoldedText>>();

function foldedSource(source: SearchableText, by: readonly Folding[]): FoldedText {
  const known = folded.get(source) ?? new Map<readonly Folding[], FoldedText>();
  folded.set(source, known);
  const text = known.get(by) ?? foldText(source.text, by);
  if (by === foldings || singles.includes(by)) known.set(by, text);
  return text;
}

function findFolded(source: SearchableText, needle: string, by: readonly Folding[]): string | null {
  const { text, originalAt } = foldedSource(source, by);
  const short = foldText(needle, by).text;
  const at = short.trim() === '' ? -1 : text.indexOf(short);
  return at === -1 ? null : shown(source, originalAt(at), originalAt(at + short.length));
}

/** In the paragraph that shares the most words with the needle: the whole text would take too long. */
function nearestIn(source: SearchableText, needle: string): string | null {
  const words = new Set(needle.match(/[\p{L}\p{N}]{3,}/gu));
  let begins = 0;
  let best = { score: 0, begins: 0, text: '' };
  for (const paragraph of source.text.split(paragraphBreak)) {
    const shared = new Set(paragraph.match(/[\p{L}\p{N}]{3,}/gu)?.filter((word) => words.has(word)));
    if (shared.size > best.score) best = { score: shared.size, begins, text: paragraph };
    begins += paragraph.length + paragraphBreak.length;
  }
  const near = best.score === 0 ? null : nearestPassage(best.text, needle);
  if (near === null) return null;
  const [start, end] = wholeWords(best.text, near.start, near.end);
  return shown(source, best.begins + start, best.begins + end);
}

const isLetter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);

function wholeWords(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (isLetter(text.charAt(start)) && isLetter(text.charAt(start - 1))) start -= 1;
  while (isLetter(text.charAt(end)) && isLetter(text.charAt(end - 1))) end += 1;
  return [start, end];
}

function shown(source: SearchableText, start: number, end: number): string {
  const words = source.text.slice(start, end);
  const paragraph = source.spanAt(start, end)?.paragraph;
  return `“${words}”${paragraph === undefined ? '' : ` (paragraph ${paragraph + 1})`}`;
}
