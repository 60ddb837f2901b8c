import type { DocumentSource } from './document-source.ts';

/** The document that a page carries in itself, in `<script type="application/json" id="entente-document">`; else null. */
export function pageSource(page: Pick<Document, 'getElementById'>): DocumentSource | null {
  const carrier = page.getElementById('entente-document');
  if (carrier === null) return null;
  const name = carrier.getAttribute('data-file') ?? 'entente.json';
  return { name, read: async () => ({ ok: true, text: carrier.textContent }) };
}
