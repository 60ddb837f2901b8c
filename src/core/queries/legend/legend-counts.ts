import type { Look, Phase } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Filters } from '#core/view/view.ts';
import { countLines, type Sight } from './count-lines.ts';
import { kindsOf, type Family } from './kinds-of.ts';
import { isKept, type Kept } from './kept-values.ts';
import { tally, type Tally } from './tally.ts';

/** How often something is in the picture, and how often what is looked at lets it through. */
export type Count = { readonly value: string; readonly visible: number; readonly total: number };
export type FamilyCount<Head extends string> = Omit<Count, 'value'> & {
  readonly head: Head;
  /** All that the document has of it, whether or not it is in the picture. */
  readonly values: readonly string[];
  readonly parts: readonly Count[];
};

export type LegendCounts = {
  readonly looks: readonly FamilyCount<Look>[];
  readonly groups: readonly Count[];
  /** None of these in a picture of groups: its lines do not say how firm they are or who tells them. */
  readonly phases: readonly FamilyCount<Phase>[];
  readonly voices: readonly Count[];
  readonly differs: Count | null;
  readonly quoted: Count | null;
};

/**
 * The rows of the key: what this picture holds, and what the filters hold back, so that it can be let in again. A line
 * counts for what it is drawn as with every claim, and for what it is drawn as now.
 */
export function legendCounts(graph: Graph, scene: Scene, sight: Sight, filters: Filters): LegendCounts {
  const kinds = kindsOf(graph);
  const nodes = membersOf(scene).flatMap((id) => graph.nodes.get(id) ?? []);
  const countNodes = (valueOf: (node: (typeof nodes)[number]) => string): Tally =>
    tally(
      nodes.map((node) => {
        const all = [valueOf(node)];
        return { all, now: sight.narrowed.nodes.has(node.id) ? all : [] };
      }),
    );
  const looks = countFamilies(
    kinds.looks,
    { heads: countNodes((node) => node.look), parts: countNodes((node) => node.record.type) },
    filters.types,
  );
  const groups = entries(
    kinds.groups,
    countNodes((node) => node.record.group ?? ''),
    filters.groups,
  );
  if (scene.kind === 'groups') return { looks, groups, phases: [], voices: [], differs: null, quoted: null };
  const lines = countLines(graph, scene, sight);
  return {
    looks,
    groups,
    phases: countFamilies(kinds.phases, { heads: lines.phases, parts: lines.statuses }, filters.statuses),
    voices: entries(kinds.voices, lines.voices, filters.voices),
    differs: flag('differs', lines.flags, filters.differs),
    quoted: flag('quoted', lines.flags, filters.quoted),
  };
}

/** Nodes that stand in the picture, by themselves or in a group. */
const membersOf = (scene: Scene): readonly string[] =>
  scene.nodes.flatMap(({ id, kind, members }) => (kind === 'node' ? [id] : members));

const nothing = { visible: 0, total: 0 };

function entries(values: readonly string[], counted: Tally, kept: Kept): readonly Count[] {
  return values
    .filter((value) => counted.has(value) || !isKept(kept, value))
    .map((value) => ({ value, ...(counted.get(value) ?? nothing) }));
}

function countFamilies<Head extends string>(
  families: readonly Family<Head>[],
  counted: { readonly heads: Tally; readonly parts: Tally },
  kept: Kept,
): readonly FamilyCount<Head>[] {
  return families
    .map(({ head, values }) => ({
      head,
      values,
      ...(counted.heads.get(head) ?? nothing),
      parts: entries(values, counted.parts, kept),
    }))
    .filter(({ parts }) => parts.length > 0);
}

const flag = (value: string, counted: Tally, on: boolean): Count | null =>
  counted.has(value) || on ? { value, ...(counted.get(value) ?? nothing) } : null;
