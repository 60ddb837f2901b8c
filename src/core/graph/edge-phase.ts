import { parseEdtf } from '#core/document/edtf.ts';
import type { Claim, EntenteDocument, Phase } from '#core/document/schema.ts';
import type { EdgePhase } from './graph.ts';
import type { Tellers } from './voices/tellers.ts';

/**
 * From the firmest commitment to the weakest, as accounts of one matter are weighed: who states a fact says more than
 * who expects it, and less than who says that it was agreed.
 */
const byCommitment: readonly Phase[] = ['done', 'signed', 'agreed', 'fact', 'ahead', 'wished', 'stopped', 'denied'];

/** Statuses of a document in the order of their commitment. */
export type Ratings = { readonly phaseOf: (status: string) => Phase; readonly rankOf: (status: string) => number };

export function ratingsOf(document: EntenteDocument): Ratings {
  const statuses = Object.entries(document.ontology.statuses);
  const phases = new Map(statuses.map(([status, { phase }]) => [status, phase]));
  const ranks = new Map(
    statuses.map(([status, { phase }], place) => [status, byCommitment.indexOf(phase) * (statuses.length + 1) + place]),
  );
  return {
    phaseOf: (status) => phases.get(status) ?? 'fact',
    rankOf: (status) => ranks.get(status) ?? byCommitment.indexOf('fact') * (statuses.length + 1) + statuses.length,
  };
}

export type RatedEdge = { readonly phase: EdgePhase; readonly differs: boolean };

/**
 * How a line with these claims is drawn: the strongest status that somebody says; where parties rate
 * it differently, the weaker of their ratings. What nobody is named for counts only where nobody is named at all.
 */
export function edgePhase(claims: readonly Claim[], ratings: Ratings, tellers: Tellers): RatedEdge {
  const attributed = claims.filter((claim) => claim.by !== undefined);
  const weighed = attributed.length > 0 ? attributed : claims;
  const accounts = new Map<string, Claim[]>();
  for (const claim of weighed) {
    const parties = attributed.length > 0 ? tellers.partiesOf(claim) : [''];
    for (const party of parties) accounts.set(party, [...(accounts.get(party) ?? []), claim]);
  }
  const said = [...accounts.values()].map((account) => rating(account, ratings));
  const status = said.reduce(
    (one, other) => (ratings.rankOf(other) > ratings.rankOf(one) ? other : one),
    said[0] ?? '',
  );
  const phase = ratings.phaseOf(status);
  const decides = (claim: Claim): boolean => weighed.includes(claim) && ratings.phaseOf(claim.status) === phase;
  const disputed = said.some((other) => ratings.phaseOf(other) !== phase);
  const single = claims.every((claim) => claim.status === claims[0]?.status);
  return {
    phase: {
      phase,
      status,
      reason: single ? 'only' : disputed ? 'weaker' : 'strongest',
      decidedBy: claims.filter(decides).map(({ id }) => id),
      others: claims.filter((claim) => !decides(claim)).map(({ id, status: other }) => ({ claim: id, status: other })),
    },
    differs: new Set(said).size > 1,
  };
}

/**
 * What one party says in all: its strongest status, unless it also says that the matter was stopped or is untrue and
 * nothing firmer of it is dated later.
 */
function rating(account: readonly Claim[], ratings: Ratings): string {
  const isEnd = (claim: Claim): boolean => ['stopped', 'denied'].includes(ratings.phaseOf(claim.status));
  const ends = account.filter(isEnd);
  const going = account.filter((claim) => !isEnd(claim));
  const lastEnd = latest(ends);
  const resumed = lastEnd === null ? [] : going.filter((claim) => (earliest(claim) ?? '') > lastEnd);
  const decisive = ends.length === 0 ? account : resumed.length > 0 ? resumed : ends;
  return decisive
    .map((claim) => claim.status)
    .reduce((one, other) => (ratings.rankOf(other) < ratings.rankOf(one) ? other : one));
}

const earliest = (claim: Claim): string | null =>
  claim.date === undefined ? null : (parseEdtf(claim.date)?.earliest ?? null);

/** The last day that any of the claims can mean; null where one of them does not say. */
function latest(claims: readonly Claim[]): string | null {
  const days = claims.map((claim) => (claim.date === undefined ? null : (parseEdtf(claim.date)?.latest ?? null)));
  return days.includes(null)
    ? null
    : (days
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null);
}

/** The same for the one claim that nearly every line of a large document has, without the weighing. */
export function onlyPhase(claim: Claim, ratings: Ratings): EdgePhase {
  return {
    phase: ratings.phaseOf(claim.status),
    status: claim.status,
    reason: 'only',
    decidedBy: [claim.id],
    others: [],
  };
}
