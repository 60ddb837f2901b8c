import type { Level } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';

export type Mark = 'joint' | 'unnamed' | 'noPassage' | 'claims';

export type LegendEntries = {
  /** Marks that no filter goes with. */
  readonly marks: readonly { readonly value: Mark; readonly count: number }[];
  readonly levels: readonly { readonly value: Level; readonly count: number; readonly chosen: boolean }[];
};

const levels = [1, 2, 3] as const;

const itemCounts = new WeakMap<Graph, ReadonlyMap<Level, number>>();

/** How many items each level draws, counted once for each graph: every change of a filter asks. */
const itemsUpTo = (graph: Graph): ReadonlyMap<Level, number> => {
  const known = itemCounts.get(graph) ?? countItems(graph);
  itemCounts.set(graph, known);
  return known;
};

const countItems = (graph: Graph): ReadonlyMap<Level, number> => {
  const nodes = [...graph.nodes.values()];
  return new Map(levels.map((level) => [level, nodes.filter((node) => node.level <= level).length]));
};

/** A level that draws nothing more than the one before it is not offered. */
const levelsOf = (graph: Graph, scene: Scene): LegendEntries['levels'] => {
  const counts = itemsUpTo(graph);
  const offered = levels
    .map((value, place) => ({ value, count: counts.get(value) ?? 0, before: counts.get(levels[place - 1] ?? value) }))
    .filter(({ value, count, before }) => value === 1 || count > (before ?? 0));
  const chosen = offered.findLast(({ value }) => value <= scene.level)?.value ?? 1;
  return offered.map(({ value, count }) => ({ value, count, chosen: value === chosen }));
};

/** What the key explains beside what it filters: only what is in the picture, with how often. */
export const legendEntries = (graph: Graph, scene: Scene): LegendEntries => {
  const marks: readonly (readonly [Mark, number])[] = [
    ['joint', scene.nodes.filter((node) => node.joint).length],
    ['unnamed', scene.nodes.filter((node) => node.unnamed).length],
    ['noPassage', scene.lines.filter((line) => line.noPassage).length],
    ['claims', scene.nodes.filter((node) => node.claims > 0).length],
  ];
  return {
    marks: marks.filter(([, count]) => count > 0).map(([value, count]) => ({ value, count })),
    levels: levelsOf(graph, scene),
  };
};
