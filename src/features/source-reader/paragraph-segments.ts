import { passageFinder } from '#core/document/locate-passages.ts';
import type { EntenteDocument, Source, SourceId } from '#core/document/schema.ts';
import type { Span } from '#core/document/text/searchable-text.ts';
import { spanAtCodePoints, type Offsets } from '#core/document/text/source-offsets.ts';
import { passageSegments, type Segment } from '#core/queries/passage-segments.ts';
import type { NumberedClaim } from './reading-order.ts';

/** Stands before the number of a passage that was read and found to hold no claim. */
export const unclaimedPrefix = 'unclaimed:';

/** Names the stretch that a link leads to, where no claim has just these words. */
export const linkedId = 'linked:';

/** Every paragraph of a source cut for the passages of its claims, for those read and left unused, and for a link. */
export const paragraphSegments = (
  document: EntenteDocument,
  sourceId: SourceId,
  claims: readonly NumberedClaim[],
  link: Offsets | null = null,
): readonly (readonly Segment[])[] => {
  const source = document.sources[sourceId];
  const unused = (source?.unclaimed ?? []).flatMap(({ quote }, place) => {
    const [found] = passageFinder(document).everywhere(sourceId, quote);
    return (found?.pieces ?? []).map((piece) => ({ id: `${unclaimedPrefix}${place}`, ...piece }));
  });
  const spans = [
    ...claims.flatMap(({ claim, passage }) => passage.pieces.map((piece) => ({ id: claim.id, ...piece }))),
    ...unused,
    ...linkedSpans(source, link),
  ];
  return (source?.text ?? []).map((text, place) =>
    passageSegments(
      text,
      spans.filter(({ paragraph }) => paragraph === place),
    ),
  );
};

/** A stretch may go over several paragraphs: then only what stands in one of them can be marked, and nothing is. */
const linkedSpans = (source: Source | undefined, link: Offsets | null): readonly (Span & { readonly id: string })[] => {
  const span = source === undefined || link === null ? null : spanAtCodePoints(source, link);
  return span === null ? [] : [{ id: linkedId, ...span }];
};
