import type { PlaceElement } from './place.ts';

const escaped = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * An id as it stands in an address: any text survives, slugs stay as they are. What is written holds none of the signs
 * that part an address (`~ , ; + ! @ / & = ?`), nor brackets and quotes, at which mail programs break links off. Only
 * half a surrogate pair, which is no letter, does not come back.
 */
export const writeId = (id: string): string => (id === '' ? '~' : writePart(id));

/** Null where it is damaged. */
export const readId = (text: string): string | null => (text === '~' ? '' : text === '' ? null : readPart(text));

const writePart = (id: string): string =>
  encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll(/[~!'()*]/gu, escaped)
    .replaceAll('%3A', ':');

function readPart(text: string): string | null {
  if (text.includes('~')) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

export const writeList = (ids: readonly string[], between = ','): string => ids.map(writeId).join(between);

/** Null where one of them is damaged; the empty text is the empty list. */
export const readList = (text: string, between = ','): readonly string[] | null =>
  text === '' ? [] : all(text.split(between).map(readId));

/** Ids that belong together: `ua-mod~jp-doc`. */
export const writeTogether = (ids: readonly string[]): string => ids.map(writePart).join('~');
export const readTogether = (text: string): readonly string[] | null => all(text.split('~').map(readPart));

export const all = <Item>(items: readonly (Item | null)[]): readonly Item[] | null => {
  const whole = items.filter((item) => item !== null);
  return whole.length === items.length ? whole : null;
};

/** The first bar of a line's key stands between its ends; should an id hold one, the key is still the same. */
const endsOf = (key: string): readonly string[] => {
  const bar = key.indexOf('|');
  return bar === -1 ? [key] : [key.slice(0, bar), key.slice(bar + 1)];
};

const signs = { node: 'n', line: 'e', claim: 'c' } as const;

/** As a route, `n/ua-mod`, or in a list, `n.ua-mod`. */
export const writeElement = (element: PlaceElement, between: '/' | '.'): string =>
  signs[element.kind] + between + (element.kind === 'line' ? writeTogether(endsOf(element.key)) : writeId(element.id));

export function readElement(text: string, between: '/' | '.'): PlaceElement | null {
  const [sign, rest] = [text.slice(0, 1), text.slice(2)];
  if (text[1] !== between) return null;
  if (sign === signs.line) {
    const ends = readTogether(rest);
    return ends?.length === 2 ? { kind: 'line', key: ends.join('|') } : null;
  }
  const id = readId(rest);
  if (id === null) return null;
  if (sign === signs.node) return { kind: 'node', id };
  return sign === signs.claim ? { kind: 'claim', id } : null;
}
