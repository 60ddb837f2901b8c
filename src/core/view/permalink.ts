import type { PlaceElement, TextSpan } from './place.ts';
import { writeRoute, type Route } from './route.ts';

/** What a link says of the language it was copied in: English says nothing, so that it is read in the reader's own. */
export const languageOfLink = (language: string): string | null => (language === 'en' ? null : language);

/** What a link can be copied of. */
export type LinkTarget =
  | PlaceElement
  | { readonly kind: 'passage'; readonly source: string; readonly span: TextSpan }
  | { readonly kind: 'path'; readonly from: string; readonly to: string };

/** The address of one thing, whatever else is on the screen: `#/c/c-014`, and with a language `#/c/c-014?lang=uk`. */
export const permalink = (target: LinkTarget, language: string | null = null): string =>
  `#/${writeRoute(routeTo(target))}${language === null ? '' : `?lang=${language}`}`;

function routeTo(target: LinkTarget): Route {
  switch (target.kind) {
    case 'passage':
      return { kind: 'source', source: target.source, span: target.span };
    case 'path':
      return target;
    case 'node':
    case 'line':
    case 'claim':
      return { kind: 'element', element: target };
  }
}

/**
 * What "Copy link" copies from a page. The address of a file on a disk is of use to nobody else: instead it gives the
 * citation, and a code that the search of another copy understands.
 */
export const linkText = (fragment: string, page: string, citation: string): string =>
  /^https?:/u.test(page)
    ? `${page.replace(/#.*$/su, '')}${fragment}`
    : [citation, `entente${fragment}`].filter(Boolean).join('\n');

/** Room for the picture and its bars; the page that it stands in may have less. */
const frameSize = { width: 960, height: 640 } as const;

const references: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const attribute = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => references[character] ?? '').replaceAll(/\s+/gu, ' ');

/**
 * HTML that shows a place of a page in a frame of another one; null where the page is a file on a disk, which no other
 * page can show. The picture in it leaves the wheel to the page around it until somebody presses it.
 */
export function embedCode(fragment: string, page: string, title: string): string | null {
  if (!/^https?:/u.test(page)) return null;
  const address = `${page.replace(/#.*$/su, '')}${fragment}`;
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${frameSize.width}" height="${frameSize.height}" ` +
    `loading="lazy" allow="fullscreen" style="max-width: 100%; border: 0"></iframe>`
  );
}
