import type { Look, Phase } from '#core/document/schema.ts';
import type { LayoutInput, LayoutLine, LayoutNode } from '#core/picture/arrangement.ts';

/** A card of the middle with its satellites under it, or a slot: the row kept free for a line from lane to lane. */
export type Block = { readonly id: string; readonly satellites: readonly string[]; readonly slot: boolean };

/** A stretch of the middle under one caption; `head` always stands first. */
export type Section = {
  readonly caption: 0 | 1 | 2 | null;
  readonly head: Block | null;
  readonly blocks: readonly Block[];
};

export type SideName = 'left' | 'right';

export type SidePlan = {
  readonly country: string | null;
  /** Cards with lines, in the fixed order that breaks ties. */
  readonly cards: readonly string[];
  /** Cards without a line, which stand in the largest free gap. */
  readonly lineless: readonly string[];
};

/** A line, or half a line through a slot, between a card of a side lane and a row of the middle. */
export type GutterLink = {
  readonly key: string;
  readonly side: SideName;
  readonly card: string;
  readonly row: string;
  readonly weight: number;
};

/** A line between two cards of one lane; `above` and `below` are told apart only once there is an order. */
export type LaneLink = { readonly key: string; readonly ends: readonly [string, string]; readonly weight: number };

export type LanePlan = {
  readonly sections: readonly Section[];
  readonly sides: { readonly [S in SideName]: SidePlan };
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

const looks: readonly Look[] = [
  'country',
  'body',
  'instrument',
  'programme',
  'organisation',
  'person',
  'event',
  'subject',
];
const phases: readonly Phase[] = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact', 'stopped', 'denied'];
/** What is a fact stands with what is firm; what was stopped or denied belongs under no caption. */
const bandOf: { readonly [P in Phase]: 0 | 1 | 2 | null } = {
  done: 0,
  signed: 0,
  agreed: 0,
  ahead: 1,
  wished: 2,
  fact: 0,
  stopped: null,
  denied: null,
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Known = {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly lines: readonly LayoutLine[];
  readonly at: ReadonlyMap<string, readonly LayoutLine[]>;
};

const linesAt = (known: Known, id: string): readonly LayoutLine[] => known.at.get(id) ?? [];
const other = (line: LayoutLine, id: string): string => (line.from === id ? line.to : line.from);
const strongest = (lines: readonly LayoutLine[]): number =>
  lines.reduce((best, line) => Math.min(best, phases.indexOf(line.phase)), phases.length);

const know = (input: LayoutInput): Known => {
  const nodes = new Map(input.nodes.toSorted((a, b) => compare(a.id, b.id)).map((node) => [node.id, node]));
  const lines = input.lines
    .filter(({ from, to }) => from !== to && nodes.has(from) && nodes.has(to))
    .toSorted((a, b) => compare(a.key, b.key));
  const at = new Map<string, LayoutLine[]>();
  for (const line of lines)
    for (const end of [line.from, line.to]) {
      const list = at.get(end);
      if (list === undefined) at.set(end, [line]);
      else list.push(line);
    }
  return { nodes, lines, at };
};

const headCountry = (known: Known, side: SideName): string | null =>
  [...known.nodes.values()]
    .filter((node) => node.side === side && node.look === 'country')
    .toSorted((a, b) => linesAt(known, b.id).length - linesAt(known, a.id).length || compare(a.id, b.id))[0]?.id ??
  null;

/** The middle item that both countries are tied to: with them it reads as the first sentence. */
const headItem = (known: Known, left: string | null, right: string | null): string | null => {
  const tied = (id: string, country: string | null): boolean =>
    linesAt(known, id).some((line) => other(line, id) === country);
  return (
    [...known.nodes.values()]
      .filter(({ id, side, look }) => side === 'middle' && look !== 'country' && tied(id, left) && tied(id, right))
      .toSorted(
        (a, b) =>
          Number(b.strong) - Number(a.strong) ||
          strongest(linesAt(known, a.id)) - strongest(linesAt(known, b.id)) ||
          looks.indexOf(a.look) - looks.indexOf(b.look) ||
          compare(a.id, b.id),
      )[0]?.id ?? null
  );
};

type Band = 0 | 1 | 2 | null;

const bandOfNode = (known: Known, id: string): Band => {
  const phase = phases[strongest(linesAt(known, id))];
  return known.nodes.get(id)?.look === 'country' || phase === undefined ? null : bandOf[phase];
};

/** Satellite → the only card it is tied to. With captions a satellite may not be carried under another caption. */
const findSatellites = (known: Known, head: string | null, captions: boolean): ReadonlyMap<string, string> => {
  const middle = [...known.nodes.values()].filter(({ side, look }) => side === 'middle' && look !== 'country');
  const neighbours = new Map(middle.map(({ id }) => [id, new Set(linesAt(known, id).map((line) => other(line, id)))]));
  const rank = (id: string): readonly [number, number] => {
    const node = known.nodes.get(id);
    return [node?.strong === true ? 0 : 1, looks.indexOf(node?.look ?? 'subject')];
  };
  const outranks = (a: string, b: string): boolean => {
    const [strongA, lookA] = rank(a);
    const [strongB, lookB] = rank(b);
    return (strongA - strongB || lookA - lookB || compare(a, b)) < 0;
  };
  const found = new Map<string, string>();
  for (const { id } of middle) {
    const [anchor, second] = [...(neighbours.get(id) ?? [])];
    const around = anchor === undefined ? undefined : neighbours.get(anchor);
    if (anchor === undefined || second !== undefined || around === undefined) continue;
    if (id === head || anchor === head) continue;
    if (around.size === 1 && outranks(id, anchor)) continue;
    if (captions && bandOfNode(known, id) !== bandOfNode(known, anchor)) continue;
    found.set(id, anchor);
  }
  return found;
};

const sectionsOf = (known: Known, head: string | null, captions: boolean): readonly Section[] => {
  const anchors = findSatellites(known, head, captions);
  const blockOf = (id: string): Block => ({
    id,
    satellites: [...anchors].filter(([, anchor]) => anchor === id).map(([satellite]) => satellite),
    slot: false,
  });
  const slots = known.lines
    .filter(({ from, to }) => {
      const sides = [known.nodes.get(from)?.side, known.nodes.get(to)?.side];
      return sides.includes('left') && sides.includes('right');
    })
    .map((line) => ({ block: { id: line.key, satellites: [], slot: true }, band: bandOf[line.phase] }));
  const items = [...known.nodes.values()]
    .filter(({ id, side }) => side === 'middle' && id !== head && !anchors.has(id))
    .toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look) || compare(a.id, b.id))
    .map(({ id }) => ({ block: blockOf(id), band: bandOfNode(known, id) }));
  const all = [...items, ...slots];
  const bands: readonly Band[] = [0, 1, 2, null];
  const sections = bands.map((band): Section => ({
    caption: captions ? band : null,
    head: null,
    blocks: all.filter((item) => item.band === band).map(({ block }) => block),
  }));
  if (head === null) return sections.filter(({ blocks }) => blocks.length > 0);
  // The head row stands on top whatever its band; under the caption of the first band only if it belongs there.
  const first = bands.findIndex(
    (band, index) => sections[index]?.blocks.length !== 0 || band === bandOfNode(known, head),
  );
  const mine = bands[first] === bandOfNode(known, head);
  const withHead = sections.map((section, index) =>
    index === first && mine ? { ...section, head: blockOf(head) } : section,
  );
  const alone: Section = { caption: null, head: blockOf(head), blocks: [] };
  return [...(mine ? [] : [alone]), ...withHead].filter(
    (section) => section.head !== null || section.blocks.length > 0,
  );
};

const sidePlan = (known: Known, side: SideName, country: string | null): SidePlan => {
  const cards = [...known.nodes.values()]
    .filter((node) => node.side === side && node.id !== country)
    .toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look) || compare(a.id, b.id))
    .map(({ id }) => id);
  const tied = (id: string): boolean => linesAt(known, id).length > 0;
  return { country, cards: cards.filter(tied), lineless: cards.filter((id) => !tied(id)) };
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
    if (a.side === b.side) (a.side === 'middle' ? middle : outer[a.side]).push({ key, ends: [from, to], weight });
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

/** Which card stands in which lane, band and block (LANES "Which card where"); the order within them is still open. */
export const planLanes = (input: LayoutInput, captions: boolean): LanePlan => {
  const known = know(input);
  const countries = { left: headCountry(known, 'left'), right: headCountry(known, 'right') };
  const head = headItem(known, countries.left, countries.right);
  return {
    sections: sectionsOf(known, head, captions),
    sides: { left: sidePlan(known, 'left', countries.left), right: sidePlan(known, 'right', countries.right) },
    ...linksOf(known, countries),
  };
};
