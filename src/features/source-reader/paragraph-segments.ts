import { passageFinder } from '#core/document/locate-passages.ts';
import type { EntenteDocument, SourceId } from '#core/document/schema.ts';
import { passageSegments, type Segment } from '#core/queries/passage-segments.ts';
import type { NumberedClaim } from './reading-order.ts';

/** Stands before the number of a passage that was read and found to hold no claim. */
export const unclaimedPrefix = 'unclaimed:';

/** Every paragraph of a source cut for the passages of its claims, and for those read and left unused. */
export const paragraphSegments = (
  document: EntenteDocument,
  sourceId: SourceId,
  claims: readonly NumberedClaim[],
): readonly (readonly Segment[])[] => {
  const source = document.sources[sourceId];
  const unused = (source?.unclaimed ?? []).flatMap(({ quote }, place) => {
    const [found] = passageFinder(document).everywhere(sourceId, quote);
    return (found?.pieces ?? []).map((piece) => ({ id: `${unclaimedPrefix}${place}`, ...piece }));
  });
  const spans = [
    ...claims.flatMap(({ claim, passage }) => passage.pieces.map((piece) => ({ id: claim.id, ...piece }))),
    ...unused,
  ];
  return (source?.text ?? []).map((text, place) =>
    passageSegments(
      text,
      spans.filter(({ paragraph }) => paragraph === place),
    ),
  );
};
