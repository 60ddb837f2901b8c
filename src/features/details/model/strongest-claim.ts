import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { phaseOf } from './claim-groups.ts';

/** The firmest claim, the first of equals in the source's order; names and descriptions only where nothing else is. */
export const strongestClaim = (document: EntenteDocument, claims: readonly Claim[]): Claim | null => {
  const rank = (claim: Claim): number =>
    phasesByFirmness.indexOf(phaseOf(document, claim)) + (claim.to === undefined ? phasesByFirmness.length : 0);
  return claims.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
};
