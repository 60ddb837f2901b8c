import type { Look, Phase } from '#core/document/schema.ts';
import type { LayoutInput, LayoutLine, LayoutNode } from '#core/picture/arrangement.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';

/** Ties go to the look that stands first. */
export const looks: readonly Look[] = [
  'country',
  'body',
  'instrument',
  'programme',
  'organisation',
  'person',
  'event',
  'subject',
];
/** What is a fact stands with what is firm; what was stopped or denied belongs under no caption. */
export const bandOf: { readonly [P in Phase]: 0 | 1 | 2 | null } = {
  done: 0,
  signed: 0,
  agreed: 0,
  ahead: 1,
  wished: 2,
  fact: 0,
  stopped: null,
  denied: null,
};
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The nodes and lines of an input in an order of their own, whatever order they came in. */
export type Known = {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly lines: readonly LayoutLine[];
  readonly at: ReadonlyMap<string, readonly LayoutLine[]>;
};

export const linesAt = (known: Known, id: string): readonly LayoutLine[] => known.at.get(id) ?? [];
export const farEnd = (line: LayoutLine, id: string): string => (line.from === id ? line.to : line.from);
/** Place in the ladder of the firmest line; past its end without one. */
export const strongest = (lines: readonly LayoutLine[]): number =>
  lines.reduce((best, line) => Math.min(best, phasesByFirmness.indexOf(line.phase)), phasesByFirmness.length);

export const know = (input: LayoutInput): Known => {
  const nodes = new Map(input.nodes.toSorted((a, b) => compareIds(a.id, b.id)).map((node) => [node.id, node]));
  const lines = input.lines
    .filter(({ from, to }) => from !== to && nodes.has(from) && nodes.has(to))
    .toSorted((a, b) => compareIds(a.key, b.key));
  const at = new Map<string, LayoutLine[]>();
  for (const line of lines)
    for (const end of [line.from, line.to]) {
      const list = at.get(end);
      if (list === undefined) at.set(end, [line]);
      else list.push(line);
    }
  return { nodes, lines, at };
};
