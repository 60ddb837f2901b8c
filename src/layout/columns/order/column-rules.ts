import type { Phase } from '#core/document/schema.ts';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import type { OrderRules } from './order-problem.ts';
import type { Columns } from '#layout/columns/thread-columns.ts';

/** Top is firm, foot is wish. */
const bandOf: { readonly [P in Phase]: number | null } = {
  done: 0,
  signed: 0,
  agreed: 0,
  fact: 0,
  ahead: 1,
  wished: 2,
  stopped: null,
  denied: null,
};

const firmest = (bands: readonly (number | null)[]): number | null =>
  bands.reduce((best, band) => (best === null || (band !== null && band < best) ? band : best), null);

/**
 * What the search must keep: the order in which the reader met the cards of the opening picture (`known`, any lane after
 * any other), head countries on top, countries without a lane at the foot, and in the middle firm above wished.
 */
export const columnRules = (columns: Columns, input: LayoutInput, known: readonly string[]): OrderRules => {
  const place = new Map(known.map((id, index) => [id, index]));
  const ranks = columns.places.map(({ node }) => (node === null ? null : (place.get(node.id) ?? null)));
  const firsts = columns.captions.map((_, column) =>
    Math.min(...columns.places.map((own, index) => (own.column === column ? (ranks[index] ?? Infinity) : Infinity))),
  );
  const pins = columns.places.map(({ node, column }, index) => {
    if (node === null) return 0;
    if (node.look === 'country' && node.side === 'middle') return 1;
    return ranks[index] !== null && ranks[index] === firsts[column] && node.theme === null ? -1 : 0;
  });
  const phasesAt = new Map<string, (number | null)[]>();
  for (const { from, to, phase } of input.lines) {
    for (const end of [from, to]) phasesAt.set(end, [...(phasesAt.get(end) ?? []), bandOf[phase]]);
  }
  const bands = columns.places.map(({ node, column }) =>
    node === null || column !== columns.middle ? null : firmest(phasesAt.get(node.id) ?? []),
  );
  // Where the known order and the bands disagree, the known order stands: a card is never in a firmer band than the one above.
  let band: number | null = null;
  const inOrder = ranks
    .flatMap((rank, index) =>
      rank === null || columns.places[index]?.column !== columns.middle ? [] : [{ rank, index }],
    )
    .toSorted((a, b) => a.rank - b.rank);
  for (const { index } of inOrder) {
    const own: number | null = bands[index] ?? null;
    band = own === null ? band : Math.max(own, band ?? 0);
    bands[index] = band;
  }
  return { pins, ranks, bands };
};
