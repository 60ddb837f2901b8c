/** An element of a well-formed XML text, with its own text and its children in order. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text in it, references resolved. */
  readonly text: string;
};

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const resolve = (text: string): string => {
  if (/[<]/u.test(text)) throw new Error(`a bare < in ${text}`);
  return text.replaceAll(/&([^;\s]*);?/gu, (whole, name: string) => {
    const code = /^#x?[0-9a-fA-F]+$/u.test(name) ? Number(name.replace('#x', '0x').replace('#', '')) : null;
    const found = code === null ? named.get(name) : String.fromCodePoint(code);
    if (found === undefined || !whole.endsWith(';')) throw new Error(`an unknown reference ${whole}`);
    return found;
  });
};

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const readAttributes = (text: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  const rest = text.replaceAll(/\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu, (_, name: string, one, other) => {
    if (attributes.has(name)) throw new Error(`${name} is given twice`);
    attributes.set(name, resolve(String(one ?? other)));
    return '';
  });
  if (rest.trim() !== '') throw new Error(`no attributes: ${rest}`);
  return attributes;
};

type Open = { name: string; attributes: ReadonlyMap<string, string>; children: XmlElement[]; text: string };

/** Reads what our own writers and pptxgenjs write; throws on whatever is not well-formed. No DTD, no CDATA. */
export const readXml = (xml: string): XmlElement => {
  if (forbidden.test(xml)) throw new Error(`a character that XML has no place for, at ${xml.search(forbidden)}`);
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  const body = xml.replace(/^\uFEFF?<\?xml[^?]*\?>/u, '');
  let at = 0;
  for (const found of body.matchAll(/<!--[^]*?-->|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/gu)) {
    const here = open.at(-1) ?? root;
    const before = resolve(body.slice(at, found.index));
    for (const each of open) each.text += before;
    at = found.index + found[0].length;
    const [, close, name = '', attributes = '', empty] = found;
    if (found[0].startsWith('<!--')) continue;
    if (close === '/') {
      if (here.name !== name) throw new Error(`</${name}> closes <${here.name}>`);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
    here.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (body.slice(at).trim() !== '') throw new Error(`after the end: ${body.slice(at, at + 40)}`);
  const [first, ...others] = root.children;
  if (open.length !== 1 || first === undefined || others.length > 0) throw new Error('not one whole element');
  return first;
};

/** All elements with a name, at any depth, in order. */
export const allNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);

export const allOfClass = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.attributes.get('class') === name ? [child] : []),
    ...allOfClass(child, name),
  ]);
