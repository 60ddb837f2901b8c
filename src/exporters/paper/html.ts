import { escapeXml } from '#exporters/svg/xml.ts';

type Attributes = { readonly [name: string]: string | number | null };

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** One element of a page; `children` are markup already. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string =>
  `<${name}${attributesOf(attributes)}>${children.join('')}</${name}>`;

/** Text of a file as an element's only content; nothing where there is no text. */
export const written = (name: string, attributes: Attributes, text: string): string =>
  text === '' ? '' : element(name, attributes, escapeXml(text));
