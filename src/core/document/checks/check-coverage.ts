import type { EntenteDocument, SourceId } from '#core/document/schema.ts';
import type { PassageFinder } from '#core/document/locate-passages.ts';
import type { Span } from '#core/document/text/searchable-text.ts';
import { sentences } from '#core/document/text/sentences.ts';
import type { CheckContext } from './check-context.ts';
import { draftWarning, type Draft } from './draft.ts';

type Stretch = { readonly start: number; readonly end: number };

/** Every sentence of every source is the passage of a claim, or listed as read and found empty. */
export function* checkCoverage(document: EntenteDocument, { passages }: CheckContext): Iterable<Draft> {
  const read = stretchesRead(document, passages);
  for (const [id, source] of Object.entries(document.sources)) {
    for (const [index, paragraph] of (source.text ?? []).entries()) {
      const covered = read.get(id)?.[index] ?? [];
      for (const { start, end } of sentences(paragraph)) {
        if (covered.some((stretch) => stretch.start < end && stretch.end > start)) continue;
        const words = shortened(paragraph.slice(start, end));
        yield draftWarning(
          'sentence-not-read',
          ['sources', id, 'text', index],
          `under no claim and not in "unclaimed": “${words}”`,
        );
      }
    }
  }
}

function stretchesRead(
  { claims, sources }: EntenteDocument,
  passages: PassageFinder,
): ReadonlyMap<SourceId, Stretch[][]> {
  const read = new Map<SourceId, Stretch[][]>();
  const add = (sourceId: SourceId, spans: readonly Span[]): void => {
    const paragraphs = read.get(sourceId) ?? [];
    read.set(sourceId, paragraphs);
    for (const { paragraph, start, end } of spans) (paragraphs[paragraph] ??= []).push({ start, end });
  };
  for (const claim of claims) {
    const passage = passages.passage(claim);
    if (passage) add(passage.sourceId, passage.pieces);
  }
  for (const [id, { unclaimed = [] }] of Object.entries(sources)) {
    for (const { quote } of unclaimed) for (const { pieces } of passages.everywhere(id, quote)) add(id, pieces);
  }
  return read;
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words);
