import { fontFamily } from '#core/picture/tokens.ts';

/** A font of the page: its rule, and where its bytes are. */
type Face = { readonly weight: string; readonly ranges: string; readonly url: string };

/** The rules stand in the style sheets of the page, so that no font is in the product twice. */
const facesOf = (sheets: Iterable<CSSStyleSheet>): readonly Face[] =>
  [...sheets].flatMap((sheet) => {
    let rules: readonly CSSRule[] = [];
    try {
      rules = [...sheet.cssRules];
    } catch {
      // A style sheet of an extension, from elsewhere: none of ours.
    }
    return rules.flatMap((rule): readonly Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      if (!style.getPropertyValue('font-family').includes(fontFamily)) return [];
      const [, address = ''] = /url\(\s*["']?(.*?)["']?\s*\)/u.exec(style.getPropertyValue('src')) ?? [];
      const url = address.startsWith('data:') ? address : new URL(address, sheet.href ?? document.baseURI).href;
      const ranges = style.getPropertyValue('unicode-range');
      return [{ weight: style.getPropertyValue('font-weight') || '400', ranges, url }];
    });
  });

const isNeeded = ({ ranges }: Face, letters: ReadonlySet<number>): boolean =>
  ranges.split(',').some((range) => {
    const [, first = '0', last = first] = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/iu.exec(range.trim()) ?? [];
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return [...letters].some((letter) => letter >= from && letter <= to);
  });

const known = new Map<string, Promise<string>>();

const asDataUri = async (url: string): Promise<string> => {
  // Not by fetching: the rules of an offline page forbid every connection, even to what it holds itself.
  if (url.startsWith('data:')) return url;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(binary)}`;
};

const loaded = async (url: string): Promise<string> => {
  const asked = known.get(url) ?? asDataUri(url);
  known.set(url, asked);
  try {
    return await asked;
  } catch (error) {
    known.delete(url);
    throw error;
  }
};

/** The `@font-face` rules, bytes and all, of what a text is written in: for a picture that leaves the page. */
export const fontFacesFor = async (text: string): Promise<string> => {
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const faces = facesOf(document.styleSheets).filter((face) => isNeeded(face, letters));
  const rules = faces.map(
    async ({ weight, ranges, url }) =>
      `@font-face{font-family:"${fontFamily}";font-weight:${weight};src:url(${await loaded(url)}) format("woff2");unicode-range:${ranges}}`,
  );
  return (await Promise.all(rules)).join('\n');
};
