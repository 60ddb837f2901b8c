import type { SourceText } from './document-source.ts';
import { pageSource } from './page-source.ts';
import { urlSource } from './url-source.ts';

/**
 * The page in one file, for another document to be put into. A page that carries a document is one itself, and is kept
 * as it came: to be called before anything has changed it. Any other page lies on a server, with `entente.html` beside it.
 */
export function pageTemplate(page: Document): (signal: AbortSignal) => Promise<SourceText> {
  if (pageSource(page) === null) return urlSource('./entente.html').read;
  // Nothing after the end: a browser would read it as a part of the page, and every copy would be longer.
  const text = `<!doctype html>\n${page.documentElement.outerHTML}`;
  return async () => ({ ok: true, text });
}
