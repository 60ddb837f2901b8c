const accents = new Map(
  Array.from('aeiounycAEIOUNYC', (letter, place) => [letter, 'áéíóúñýçÁÉÍÓÚÑÝÇ'[place] ?? letter]),
);

const filler = 'one two three four five six seven eight nine ten '.repeat(12);

/** Twice as long, in brackets that show whether its end is seen: "[Ópéñ á fílé one two]". */
export const long = (text: string): string =>
  `[${Array.from(text, (letter) => accents.get(letter) ?? letter).join('')} ${filler.slice(0, text.length - 3).trim()}]`;

/** Read from right to left, word by word: what is mirrored, and what forgets to be, can be seen without knowing Arabic. */
export const mirrored = (text: string): string =>
  `\u200F${text.replaceAll(/[^\s]+/gu, (word) => `\u202E${word}\u202C`)}`;
