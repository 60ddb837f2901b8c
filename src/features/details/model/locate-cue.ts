import { passageFinder, type Passage } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';

export type CuePlace = { readonly paragraph: number; readonly start: number; readonly end: number };

/** Where the words that name the speaker stand: of several places, the one nearest to the passage. */
export const locateCue = (document: EntenteDocument, claim: Claim, passage: Passage): CuePlace | null => {
  if (claim.cue === undefined) return null;
  const at = passage.pieces[0]?.paragraph ?? 0;
  const places = passageFinder(document)
    .everywhere(passage.sourceId, claim.cue)
    .flatMap(({ pieces }) => pieces);
  const distance = (place: CuePlace): number => Math.abs(place.paragraph - at);
  return places.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
};
