import type { EntenteDocument, Source, SourceId } from '#core/document/schema.ts';
import { composed } from '#core/document/text/normal-form.ts';
import type { CheckContext } from './check-context.ts';
import { draftError, type Draft } from './draft.ts';

/** A source holds its text, since that is what receipts are checked against; and what it lists as empty stands in it. */
export function* checkSources(document: EntenteDocument, context: CheckContext): Iterable<Draft> {
  for (const [id, source] of Object.entries(document.sources)) yield* checkSource(id, source, context);
}

function* checkSource(id: SourceId, source: Source, { passages, explain }: CheckContext): Iterable<Draft> {
  if (source.text === undefined || source.text.every((paragraph) => paragraph.trim() === '')) {
    const hint = source.file === undefined ? '' : `; copy the text of ${source.file} into "text"`;
    yield draftError('source-without-text', ['sources', id, 'text'], `no passage of "${id}" can be checked${hint}`, {
      keeps: true,
    });
  }
  if (source.sha256 !== undefined && !/^[0-9a-f]{64}$/iu.test(source.sha256)) {
    yield draftError('invalid-sha256', ['sources', id, 'sha256'], 'a SHA-256 is 64 hexadecimal digits', {
      keeps: true,
    });
  }
  const text = passages.text(id);
  for (const [index, { quote }] of (source.unclaimed ?? []).entries()) {
    if (!text || text.finder.has(composed(quote))) continue;
    const path = ['sources', id, 'unclaimed', index, 'quote'];
    yield draftError('unclaimed-not-found', path, explain(text, quote));
  }
}
