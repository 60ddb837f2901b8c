import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, NodeId, Phase } from '#core/document/schema.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';

export const phaseOf = (document: EntenteDocument, claim: Claim): Phase =>
  document.ontology.statuses[claim.status]?.phase ?? 'fact';

const known = new WeakMap<EntenteDocument, ReadonlySet<NodeId>>();

const publishersIn = (document: EntenteDocument): ReadonlySet<NodeId> => {
  const publishers = known.get(document) ?? new Set(Object.values(document.sources).map(({ publisher }) => publisher));
  known.set(document, publishers);
  return publishers;
};

/** Whoever publishes the source is no party to what it reports. */
const isReport = (document: EntenteDocument, { from }: Claim): boolean => {
  const publishers = publishersIn(document);
  return asList(from).every((id) => publishers.has(id));
};

/**
 * How strong a claim is, 0 the strongest: by its phase. Names and descriptions count only where nothing else is, and so
 * does that a publisher reported it: what was done then is the reporting.
 */
export const weaknessOf = (document: EntenteDocument, claim: Claim): number =>
  phasesByFirmness.indexOf(phaseOf(document, claim)) +
  (claim.to === undefined || isReport(document, claim) ? phasesByFirmness.length : 0);

/** The firmest claim, the first of equals in the source's order. */
export const strongestClaim = (document: EntenteDocument, claims: readonly Claim[]): Claim | null => {
  let strongest: Claim | null = null;
  let least = Infinity;
  for (const claim of claims) {
    const weakness = weaknessOf(document, claim);
    if (weakness >= least) continue;
    [strongest, least] = [claim, weakness];
  }
  return strongest;
};
