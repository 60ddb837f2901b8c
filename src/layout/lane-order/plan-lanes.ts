import type { Phase } from '#core/document/schema.ts';
import type { LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import { headItem, sectionsOf, type Section } from './find-sections.ts';
import { know, type Known } from './known-lines.ts';
import { cardsOfLane, headCountry, laneBlocks, type LaneBlock } from './lane-blocks.ts';

export type SideName = 'left' | 'right';

/** A line, or half a line through a slot, between a card of a side lane and a row of the middle. */
export type GutterLink = {
  readonly key: string;
  readonly side: SideName;
  readonly card: string;
  readonly row: string;
  readonly weight: number;
};

/** A line between two cards of one lane; `above` and `below` are told apart only once there is an order. */
export type LaneLink = {
  readonly key: string;
  readonly ends: readonly [from: string, to: string];
  readonly phase: Phase;
};

export type LanePlan = {
  readonly sections: readonly Section[];
  readonly sides: { readonly [S in SideName]: readonly LaneBlock[] };
  readonly gutters: readonly GutterLink[];
  readonly middle: readonly LaneLink[];
  readonly outer: { readonly [S in SideName]: readonly LaneLink[] };
  /** Lines from the country at the head of a lane to a card at the foot of the middle. */
  readonly loops: readonly {
    readonly key: string;
    readonly side: SideName;
    readonly country: string;
    readonly foot: string;
  }[];
};

/** How strongly a line pulls its ends level. */
const pull: { readonly [P in Phase]: number } = {
  done: 3,
  signed: 3,
  agreed: 2,
  ahead: 1.5,
  wished: 1.5,
  fact: 0.5,
  stopped: 0.5,
  denied: 0.5,
};

type Links = Pick<LanePlan, 'gutters' | 'middle' | 'loops'> & { readonly outer: LanePlan['outer'] };

const linksOf = (known: Known, countries: { readonly [S in SideName]: string | null }): Links => {
  const gutters: GutterLink[] = [];
  const middle: LaneLink[] = [];
  const outer: { readonly [S in SideName]: LaneLink[] } = { left: [], right: [] };
  const loops: LanePlan['loops'][number][] = [];
  const isFoot = (node: LayoutNode): boolean => node.side === 'middle' && node.look === 'country';
  for (const { key, from, to, phase } of known.lines) {
    const ends = [known.nodes.get(from), known.nodes.get(to)];
    const [a, b] = ends;
    if (a === undefined || b === undefined) continue;
    const weight = pull[phase];
    if (a.side === b.side) (a.side === 'middle' ? middle : outer[a.side]).push({ key, ends: [from, to], phase });
    else if (a.side !== 'middle' && b.side !== 'middle')
      gutters.push(
        { key, side: a.side, card: from, row: key, weight },
        { key, side: b.side, card: to, row: key, weight },
      );
    else {
      const [card, row] = a.side === 'middle' ? [b, a] : [a, b];
      const side = card.side === 'left' ? 'left' : 'right';
      if (isFoot(row) && countries[side] === card.id) loops.push({ key, side, country: card.id, foot: row.id });
      else gutters.push({ key, side, card: card.id, row: row.id, weight });
    }
  }
  return { gutters, middle, outer, loops };
};

/** Which card stands in which lane, band and block; the order within them is still open. */
export const planLanes = (input: LayoutInput, captions: boolean): LanePlan => {
  const known = know(input);
  const countryOf = (side: SideName): string | null => headCountry(known, cardsOfLane(known, side));
  const countries = { left: countryOf('left'), right: countryOf('right') };
  const head = headItem(known, countries.left, countries.right);
  return {
    sections: sectionsOf(known, head, captions),
    sides: { left: laneBlocks(known, 'left', head), right: laneBlocks(known, 'right', head) },
    ...linksOf(known, countries),
  };
};
