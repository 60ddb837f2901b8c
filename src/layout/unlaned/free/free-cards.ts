import type { LayoutInput, LayoutLine, LayoutNode } from '#core/picture/arrangement.ts';
import { withCount } from '#layout/groups/size-blocks.ts';
import { deskSets, mediumSet, projectorSets, type CardSet } from '#layout/lanes/cards/card-sets.ts';
import { sizeCard, type Face } from '#layout/lanes/cards/size-cards.ts';

/** Up to so many cards are laid out with care for each; more are laid out for the shape of the whole. */
export const mostWithCare = 150;

/** Cards and lines by number, in an order that does not depend on the input's. */
export type FreeCards = {
  readonly set: CardSet;
  readonly nodes: readonly LayoutNode[];
  readonly faces: readonly Face[];
  readonly lines: readonly LayoutLine[];
  /** Pairs of cards that a line joins, each once, the smaller number first. */
  readonly pairs: readonly (readonly [from: number, to: number])[];
};

/** Of its usual width, where there are many: the picture is looked at from afar, and read card by card. */
const smallShare = 0.8;

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

/** The narrowest cards there are, sized for their words. */
export const freeCards = (input: LayoutInput): FreeCards => {
  const projector = input.frame.display === 'projector';
  const set = (projector ? projectorSets : deskSets).at(-1) ?? mediumSet;
  const nodes = input.nodes.toSorted((one, other) => byText(one.id, other.id));
  const width = nodes.length > mostWithCare ? 2 * Math.round((set.side * smallShare) / 2) : set.side;
  const rules = { set, shortening: 'all', projector } as const;
  const numberOf = new Map(nodes.map(({ id }, number) => [id, number]));
  const lines = input.lines
    .filter(({ from, to }) => from !== to && numberOf.has(from) && numberOf.has(to))
    .toSorted((one, other) => byText(one.key, other.key));
  const pairs = new Map<string, readonly [number, number]>();
  for (const { from, to } of lines) {
    const [one, other] = [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0];
    const pair = [Math.min(one, other), Math.max(one, other)] as const;
    pairs.set(pair.join(' '), pair);
  }
  return {
    set,
    nodes,
    faces: nodes.map((node) => sizeCard(withCount(node), rules, width, 0)),
    lines,
    pairs: [...pairs.values()].toSorted(([a, b], [c, d]) => a - c || b - d),
  };
};
