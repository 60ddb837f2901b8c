const hasLetters = /\p{L}/u;

const inOtherWords = (words: unknown, say: (text: string) => string): unknown => {
  if (typeof words === 'string') return hasLetters.test(words) ? say(words) : words;
  if (typeof words === 'function')
    return (...parts: readonly unknown[]): unknown => inOtherWords(Reflect.apply(words, undefined, parts), say);
  if (Array.isArray(words)) return words.map((each) => inOtherWords(each, say));
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, inOtherWords(each, say)]));
  return words;
};

/** Whether something has the shape of a catalogue, down to its sentences. */
const isLike = <Words>(model: Words, made: unknown): made is Words => {
  if (typeof model !== typeof made) return false;
  if (typeof model !== 'object' || model === null || typeof made !== 'object' || made === null) return true;
  const pieces = new Map(Object.entries(made));
  return Object.entries(model).every(([key, each]) => isLike(each, pieces.get(key)));
};

/** A catalogue with every sentence of it said in another way; what holds no letters stays. */
export function reworded<Words>(words: Words, say: (text: string) => string): Words {
  const made = inOtherWords(words, say);
  if (!isLike(words, made)) throw new Error('A catalogue holds sentences, and functions that make them, alone.');
  return made;
}
