import type { DocumentSource } from './document-source.ts';

/**
 * The document that a page carries in itself, in `<script type="application/json" id="entente-document">`; else null.
 * `data-encoding` says how: as it stands, `escaped` with every `<` as its JSON escape, or `gzip` in base64.
 */
export function pageSource(page: Pick<Document, 'getElementById'>): DocumentSource | null {
  const carrier = page.getElementById('entente-document');
  if (carrier === null) return null;
  const name = carrier.getAttribute('data-file') ?? 'entente.json';
  return {
    name,
    isOfPage: true,
    async read() {
      const body = carrier.textContent;
      switch (carrier.getAttribute('data-encoding')) {
        case 'escaped':
          return { ok: true, text: body.replaceAll(String.raw`\u003c`, '<') };
        case 'gzip':
          try {
            const { unpackCarried } = await import('./unpack-carried.ts');
            return { ok: true, text: unpackCarried(body) };
          } catch {
            return { ok: false, failure: 'not-text' };
          }
        default:
          return { ok: true, text: body };
      }
    },
  };
}
