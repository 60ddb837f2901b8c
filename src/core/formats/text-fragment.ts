/** Letters of a passage from which on only its first and last words are named. */
const longest = 120;
const wordsAtEnds = 5;

/** What a text directive keeps for itself stands escaped, and so does all that an address does. Source: WICG, Text Fragments. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[-!'()*~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The end of an address that leads a browser to a passage of the page and marks it there: `:~:text=signed%20a%20memorandum`,
 * of long passages the first words and the last. Empty where there are no words. Browsers without it show the page.
 */
export function textFragment(passage: string): string {
  const words = passage
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim()
    .split(/\s+/u);
  if (words[0] === '') return '';
  const said = words.join(' ');
  if (said.length <= longest || words.length <= 2 * wordsAtEnds) return `:~:text=${escaped(said)}`;
  const [start, end] = [words.slice(0, wordsAtEnds), words.slice(-wordsAtEnds)].map((part) => escaped(part.join(' ')));
  return `:~:text=${start},${end}`;
}

/** An address of the web that leads to a passage of its page; a fragment that it has stays before that. */
export const addressOfPassage = (address: string, passage: string): string => {
  const fragment = textFragment(passage);
  return fragment === '' ? address : `${address}${address.includes('#') ? '' : '#'}${fragment}`;
};
