import { passageFinder, sourceText } from '#core/document/locate-passages.ts';
import type { ClaimId, EntenteDocument, SourceId } from '#core/document/schema.ts';
import { codePointOffsets, offsetsInSource, type Offsets } from '#core/document/text/source-offsets.ts';
import type { Span } from '#core/document/text/searchable-text.ts';
import type { TextSpan } from './place.ts';

type Ends = { readonly first: Span; readonly last: Span };

function endsOf(document: EntenteDocument, id: ClaimId, sourceId: SourceId): Ends | null {
  const claim = document.claims.find((each) => each.id === id);
  const passage = claim === undefined ? null : passageFinder(document).passage(claim);
  const [first, last] = [passage?.pieces[0], passage?.pieces.at(-1)];
  return passage?.sourceId !== sourceId || first === undefined || last === undefined ? null : { first, last };
}

/** From the first to the last letter of the passage that a claim has in a source; null where it has none there. */
export function spanOfClaim(document: EntenteDocument, id: ClaimId, sourceId: SourceId): TextSpan | null {
  const source = document.sources[sourceId];
  const ends = endsOf(document, id, sourceId);
  if (source === undefined || ends === null) return null;
  return { start: codePointOffsets(source, ends.first).start, end: codePointOffsets(source, ends.last).end };
}

/** The first claim of the document whose passage is exactly this stretch; null where none is. */
export function claimAt(document: EntenteDocument, sourceId: SourceId, span: TextSpan): ClaimId | null {
  const source = document.sources[sourceId];
  if (source === undefined) return null;
  const wanted = inUnits(sourceText(source), span);
  const finder = passageFinder(document);
  const found = document.claims.find((claim) => {
    const passage = finder.sourceOf(claim) === sourceId ? finder.passage(claim) : null;
    const [first, last] = [passage?.pieces[0], passage?.pieces.at(-1)];
    if (first === undefined || last === undefined) return false;
    return offsetsInSource(source, first).start === wanted.start && offsetsInSource(source, last).end === wanted.end;
  });
  return found?.id ?? null;
}

/** Whether there is such a stretch in the stored text. */
export function hasSpan(document: EntenteDocument, sourceId: SourceId, { end }: TextSpan): boolean {
  const source = document.sources[sourceId];
  return source !== undefined && end <= Array.from(sourceText(source)).length;
}

/** Code points into what `slice` takes. */
function inUnits(text: string, { start, end }: TextSpan): Offsets {
  const letters = Array.from(text);
  const from = letters.slice(0, start).join('').length;
  return { start: from, end: from + letters.slice(start, end).join('').length };
}
