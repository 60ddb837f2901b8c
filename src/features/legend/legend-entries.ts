import type { Level, Look, Phase, VoiceId } from '#core/document/schema.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';

export type Entry<Value> = { readonly value: Value; readonly count: number };
export type Mark = 'differs' | 'joint' | 'unnamed' | 'noPassage' | 'claims';

export type LegendEntries = {
  readonly phases: readonly Entry<Phase>[];
  readonly looks: readonly Entry<Look>[];
  readonly marks: readonly Entry<Mark>[];
  /** The two voices of the bead on a line, left half and right half, with the lines that each tells. */
  readonly voices: readonly (Entry<VoiceId> & { readonly half: 'left' | 'right' })[];
  readonly levels: readonly (Entry<Level> & { readonly chosen: boolean })[];
};

const looksInOrder: readonly Look[] = [
  'country',
  'body',
  'organisation',
  'person',
  'instrument',
  'programme',
  'event',
  'subject',
];

const counts = <Value>(values: readonly Value[], order: readonly Value[]): readonly Entry<Value>[] =>
  order
    .map((value) => ({ value, count: values.filter((each) => each === value).length }))
    .filter(({ count }) => count > 0);

/** A level that draws nothing more than the one before it is not offered. */
const levelsOf = (graph: Graph, scene: Scene): LegendEntries['levels'] => {
  const levels = [...graph.nodes.values()].map((node) => node.level);
  const upTo = (level: Level): number => levels.filter((each) => each <= level).length;
  const offered = ([1, 2, 3] as const).filter((level) => level === 1 || upTo(level) > upTo(level === 2 ? 1 : 2));
  const chosen = offered.findLast((level) => level <= scene.level) ?? 1;
  return offered.map((level) => ({ value: level, count: upTo(level), chosen: level === chosen }));
};

const voicesOf = (graph: Graph, scene: Scene): LegendEntries['voices'] => {
  const [left, right] = Object.keys(graph.document.voices);
  if (left === undefined || right === undefined) return [];
  return (
    [
      ['left', left],
      ['right', right],
    ] as const
  )
    .map(([half, value]) => ({ half, value, count: scene.lines.filter((line) => line.voices.includes(value)).length }))
    .filter(({ count }) => count > 0);
};

/** What the key lists: only what is in the picture, with how often. */
export const legendEntries = (graph: Graph, scene: Scene): LegendEntries => {
  const marks: readonly (readonly [Mark, number])[] = [
    ['differs', [...scene.nodes, ...scene.lines].filter((each) => each.differs).length],
    ['joint', scene.nodes.filter((node) => node.joint).length],
    ['unnamed', scene.nodes.filter((node) => node.unnamed).length],
    ['noPassage', scene.lines.filter((line) => line.noPassage).length],
    ['claims', scene.nodes.filter((node) => node.claims > 0).length],
  ];
  return {
    phases: counts(
      scene.lines.map((line) => line.phase),
      phasesByFirmness,
    ),
    looks: counts(
      scene.nodes.map((node) => node.look),
      looksInOrder,
    ),
    marks: marks.filter(([, count]) => count > 0).map(([value, count]) => ({ value, count })),
    voices: voicesOf(graph, scene),
    levels: levelsOf(graph, scene),
  };
};
