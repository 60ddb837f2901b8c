import type { LayoutNode } from '#core/picture/arrangement.ts';
import { compareIds, farEnd, linesAt, looks, strongest, type Known } from './known-lines.ts';

/** The cards of one group in a side lane: they stand together, its country first. A lane of one group is one block. */
export type LaneBlock = {
  /** The name of the group, where several share the lane and no country at the head says whose the cards are. */
  readonly caption: string | null;
  readonly country: string | null;
  /** Cards with lines, in the fixed order that breaks ties. */
  readonly cards: readonly string[];
  /** Cards without a line: in a lane of one block they stand in the largest free gap, else at the end of theirs. */
  readonly lineless: readonly string[];
  /** May stand first in the lane: its country is tied to the head item, so the head row still reads as a sentence. */
  readonly leads: boolean;
};

/** Of more groups than this the lanes are not divided: so many small blocks would be names without cards. */
const mostGroups = 4;

export const cardsIn = ({ country, cards, lineless }: LaneBlock): readonly string[] => [
  ...(country === null ? [] : [country]),
  ...cards,
  ...lineless,
];

/** The country with most and firmest lines among the cards of a lane, or of a group in it. */
export const headCountry = (known: Known, cards: readonly LayoutNode[]): string | null =>
  cards
    .filter(({ look }) => look === 'country')
    .toSorted(
      (a, b) =>
        linesAt(known, b.id).length - linesAt(known, a.id).length ||
        strongest(linesAt(known, a.id)) - strongest(linesAt(known, b.id)) ||
        compareIds(a.id, b.id),
    )[0]?.id ?? null;

export const cardsOfLane = (known: Known, side: LayoutNode['side']): readonly LayoutNode[] =>
  [...known.nodes.values()].filter((node) => node.side === side);

const blockOf = (known: Known, nodes: readonly LayoutNode[]): LaneBlock => {
  const country = headCountry(known, nodes);
  const cards = nodes
    .filter(({ id }) => id !== country)
    .toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look) || compareIds(a.id, b.id))
    .map(({ id }) => id);
  const tied = (id: string): boolean => linesAt(known, id).length > 0;
  const lineless = cards.filter((id) => !tied(id));
  return { caption: null, country, cards: cards.filter(tied), lineless, leads: true };
};

/** The cards of a lane by their groups, in the order of the groups' ids; those of no group are a block too. */
export const laneBlocks = (known: Known, side: LayoutNode['side'], head: string | null): readonly LaneBlock[] => {
  const groupOf = ({ group }: LayoutNode): string => group?.id ?? '';
  const lane = cardsOfLane(known, side);
  const groups = [...new Set(lane.map(groupOf))].toSorted(compareIds);
  const everywhere = new Set([...known.nodes.values()].flatMap(({ group }) => group?.id ?? []));
  if (groups.length < 2 || everywhere.size > mostGroups) return [blockOf(known, lane)];
  return groups.map((group) => {
    const nodes = lane.filter((node) => groupOf(node) === group);
    const block = blockOf(known, nodes);
    const { country } = block;
    const caption = country === null ? (nodes[0]?.group?.label ?? null) : null;
    const leads = head === null || (country !== null && isTied(known, country, head));
    return { ...block, caption, leads };
  });
};

const isTied = (known: Known, one: string, other: string): boolean =>
  linesAt(known, one).some((line) => farEnd(line, one) === other);

/** The country that stands in the head row: the first card of a lane in its order, if it heads a block. */
export const leadOf = (blocks: readonly LaneBlock[], order: readonly string[]): string | null => {
  const [first = null] = order;
  return first !== null && blocks.some(({ country }) => country === first) ? first : null;
};
