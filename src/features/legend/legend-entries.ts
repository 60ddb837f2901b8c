import type { Level } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';

export type Mark = 'joint' | 'unnamed' | 'noPassage' | 'claims';

export type LegendEntries = {
  /** Marks that no filter goes with. */
  readonly marks: readonly { readonly value: Mark; readonly count: number }[];
  readonly levels: readonly { readonly value: Level; readonly count: number; readonly chosen: boolean }[];
};

/** A level that draws nothing more than the one before it is not offered. */
const levelsOf = (graph: Graph, scene: Scene): LegendEntries['levels'] => {
  const levels = [...graph.nodes.values()].map((node) => node.level);
  const upTo = (level: Level): number => levels.filter((each) => each <= level).length;
  const offered = ([1, 2, 3] as const).filter((level) => level === 1 || upTo(level) > upTo(level === 2 ? 1 : 2));
  const chosen = offered.findLast((level) => level <= scene.level) ?? 1;
  return offered.map((level) => ({ value: level, count: upTo(level), chosen: level === chosen }));
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
