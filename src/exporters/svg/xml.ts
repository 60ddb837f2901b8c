/** What XML has no place for in any spelling: control characters, halves of surrogate pairs, two non-characters. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const references: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text without what XML cannot hold, which becomes �. */
export const writable = (text: string): string => text.replaceAll(unwritable, '\uFFFD');

/** Text as it may stand between tags and in attributes. */
export const escapeXml = (text: string): string =>
  writable(text).replaceAll(/[&<>"'\t\n\r]/gu, (character) => references[character] ?? '');

/** Two decimals: finer than any printer, and the same in every browser. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** Path data with its numbers made short. */
export const shortPath = (data: string): string =>
  data.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/gu, (number) => short(Number(number)));

export type Attributes = { readonly [name: string]: string | number | null };

/** One element; attributes that are null are left out, `children` are markup already. */
export const tag = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value ?? '')}"`)
    .join('');
  const inside = children.filter((child) => child !== '').join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** Text of a file as an element's only content. */
export const textTag = (name: string, attributes: Attributes, text: string): string =>
  tag(name, attributes, escapeXml(text));
