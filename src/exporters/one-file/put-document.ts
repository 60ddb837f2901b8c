import { carryText } from './carry-text.ts';

/** A document's text as it came or was saved, and the name of its file. */
export type CarriedDocument = { readonly text: string; readonly fileName: string };

const carrier = /<script type="application\/json" id="entente-document"[^>]*>[^<]*<\/script>/u;

/** What stands in the page that is built, before a document is put into it. */
export const emptyCarrier = '<script type="application/json" id="entente-document"></script>';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page in one file with this document in it, in place of the one that it carries; null if it has no place for one. */
export function putDocument(page: string, { text, fileName }: CarriedDocument): string | null {
  const found = carrier.exec(page);
  if (found === null) return null;
  const { encoding, body } = carryText(text);
  const element =
    `<script type="application/json" id="entente-document" data-file="${attribute(fileName)}" data-encoding="${encoding}">` +
    `${body}</script>`;
  // Sliced, not replaced: a document may hold what `replace` takes for a sign.
  return page.slice(0, found.index) + element + page.slice(found.index + found[0].length);
}
