import { parseEdtf } from '#core/document/edtf.ts';
import type { Claim, EntenteDocument, Look } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { sidesOfGroups } from '#core/graph/items/sides.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { strongestClaim } from './strongest-claim.ts';

/** An item as a list tells it: how firm, since when, and how much there is to it in the view. */
export type OutlineItem = {
  readonly node: GraphNode;
  /** What says how firm it is; null where no claim of it passes. */
  readonly strongest: Claim | null;
  /** The earliest date that is given, as written; null where none is. */
  readonly date: string | null;
  /** The first day that it can mean, as a text that sorts; after every day where there is none. */
  readonly start: string;
  readonly links: number;
  readonly claims: number;
};

export type OutlineKind = { readonly type: string; readonly items: readonly OutlineItem[] };

/** `made`: agreements, programmes and events; then the parties of one group, or of none; last what it is all for. */
export type OutlineSection = {
  readonly part: 'made' | 'parties' | 'subjects';
  /** The empty text for parties of no group; null for what stands between parties. */
  readonly group: string | null;
  readonly kinds: readonly OutlineKind[];
  readonly count: number;
};

export type Outline = {
  readonly sections: readonly OutlineSection[];
  /** Items that the view lets through, and all there are. */
  readonly shown: number;
  readonly total: number;
};

const made: readonly Look[] = ['instrument', 'programme', 'event'];

/**
 * The whole document as headings and lists: what the parties made first, by date; then the parties by country in the
 * order of lanes, by name. What the view holds back is left out, and counted.
 */
export function makeOutline(
  graph: Graph,
  light: Narrowed,
  passes: ((claim: Claim) => boolean) | null,
  language: string,
): Outline {
  const itemOf = itemsIn(graph.document, light, passes);
  const inSection = new Map<string, Map<string, OutlineItem[]>>();
  let shown = 0;
  for (const node of graph.nodes.values()) {
    if (!light.nodes.has(node.id)) continue;
    shown += 1;
    const name = sectionOf(node);
    const kinds = inSection.get(name) ?? new Map<string, OutlineItem[]>();
    inSection.set(name, kinds);
    const items = kinds.get(node.record.type) ?? [];
    kinds.set(node.record.type, items);
    items.push(itemOf(node));
  }
  const types = kindsOf(graph).looks.flatMap(({ values }) => values);
  const sections = ['made', ...groupsInOrder(graph), 'subjects'].flatMap((name): readonly OutlineSection[] => {
    const kinds = inSection.get(name);
    if (kinds === undefined) return [];
    const order = name === 'made' ? byDate(language) : byName(language);
    const listed = types.flatMap((type) => {
      const items = kinds.get(type);
      return items === undefined ? [] : [{ type, items: items.toSorted(order) }];
    });
    const isBetween = name === 'made' || name === 'subjects';
    return [
      {
        part: isBetween ? name : 'parties',
        group: isBetween ? null : name.slice('group:'.length),
        kinds: listed,
        count: listed.reduce((sum, { items }) => sum + items.length, 0),
      },
    ];
  });
  return { sections, shown, total: graph.nodes.size };
}

function sectionOf({ look, record }: GraphNode): string {
  if (made.includes(look)) return 'made';
  return look === 'subject' ? 'subjects' : `group:${record.group ?? ''}`;
}

/** Groups from the left lane to the right one, each lane in the document's order; last what has none. */
function groupsInOrder({ document, nodes }: Graph): readonly string[] {
  const sides = sidesOfGroups(document);
  const listed = Object.keys(document.groups ?? {});
  const used = new Set([...nodes.values()].map(({ record }) => record.group ?? ''));
  const others = [...used].filter((group) => group !== '' && !sides.has(group));
  const lanes = (['left', 'middle', 'right'] as const).flatMap((side) =>
    listed.filter((group) => sides.get(group) === side),
  );
  return [...lanes, ...others, ''].map((group) => `group:${group}`);
}

/** Items as lists and tables tell them in a view. */
export function itemsIn(
  document: EntenteDocument,
  light: Narrowed,
  passes: ((claim: Claim) => boolean) | null,
): (node: GraphNode) => OutlineItem {
  const startOf = startsOfDates();
  return (node) => {
    const claims = passes === null ? node.claims : node.claims.filter(passes);
    let date: string | null = null;
    for (const claim of claims) if (claim.date !== undefined && startOf(claim.date) < startOf(date)) ({ date } = claim);
    return {
      node,
      strongest: strongestClaim(document, claims),
      date,
      start: startOf(date),
      links: node.edges.filter((key) => light.edges.has(key)).length,
      claims: claims.length,
    };
  };
}

/** After every date there is. */
const never = '~';

/** The first day that a date can mean, as a text that sorts; the same few dates are asked for again and again. */
function startsOfDates(): (date: string | null) => string {
  const starts = new Map<string, string>();
  return (date) => {
    if (date === null) return never;
    const known = starts.get(date);
    if (known !== undefined) return known;
    const parsed = parseEdtf(date);
    const start = parsed?.earliest ?? parsed?.latest ?? never;
    starts.set(date, start);
    return start;
  };
}

type Order = (one: OutlineItem, other: OutlineItem) => number;

function byName(language: string): Order {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return ({ node: one }, { node: other }) =>
    compare(textIn(one.record.label, language), textIn(other.record.label, language)) || (one.id < other.id ? -1 : 1);
}

function byDate(language: string): Order {
  const named = byName(language);
  return (one, other) => (one.start === other.start ? named(one, other) : one.start < other.start ? -1 : 1);
}
