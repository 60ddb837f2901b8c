import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { phaseOf } from './claim-groups.ts';

/** Whoever publishes the source is no party to what it reports. */
const isReport = (document: EntenteDocument, claim: Claim): boolean => {
  const publishers = Object.values(document.sources).map(({ publisher }) => publisher);
  return asList(claim.from).every((id) => publishers.includes(id));
};

/**
 * The firmest claim, the first of equals in the source's order. Names and descriptions count only where nothing else is,
 * and so does that a publisher reported it: what was done then is the reporting.
 */
export const strongestClaim = (document: EntenteDocument, claims: readonly Claim[]): Claim | null => {
  const rank = (claim: Claim): number =>
    phasesByFirmness.indexOf(phaseOf(document, claim)) +
    (claim.to === undefined || isReport(document, claim) ? phasesByFirmness.length : 0);
  return claims.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
};
