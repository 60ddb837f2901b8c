import type { EdgeKey } from '#core/document/schema.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import { differingClaims } from '#core/queries/accounts/differing-claims.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { tally, type Tally } from './tally.ts';

/** What is looked at, as `selectNarrowed` and `selectLooking` give it. */
export type Sight = { readonly narrowed: Narrowed; readonly looking: Looking };

type LineCounts = {
  readonly phases: Tally;
  readonly statuses: Tally;
  /** The empty text for lines that no voice tells. */
  readonly voices: Tally;
  readonly flags: Tally;
};

/** Lines between items, by what they are drawn as. */
export function countLines(graph: Graph, scene: Scene, { narrowed, looking }: Sight): LineCounts {
  const told = linesOfItems(scene).map((line) => ({ all: line, now: toldNow(line, looking) }));
  type Words = (line: SceneLine, edges: ReadonlyMap<EdgeKey, Edge>) => readonly string[];
  const count = (words: Words): Tally =>
    tally(
      told.map(({ all, now }) => ({
        all: words(all, graph.edges),
        now: now === null ? [] : words(now, narrowed.edges),
      })),
    );
  const differing = differingClaims(graph);
  return {
    phases: count(({ phase }) => [phase]),
    statuses: count((line, edges) => {
      const status = statusOf(line, edges);
      return status === null ? [] : [status];
    }),
    voices: count(({ voices }) => (voices.length === 0 ? [''] : voices)),
    flags: count(({ claims }) => [
      ...(claims.some((id) => differing.has(id)) ? ['differs'] : []),
      ...(claims.some((id) => graph.claims.get(id)?.mode === 'quoted') ? ['quoted'] : []),
    ]),
  };
}

/** Lines that say how firm they are and who tells them: one to a group or a rest only counts. */
export const linesOfItems = (scene: Scene): readonly SceneLine[] => scene.lines.filter(({ count }) => count === null);

/** The line as what is looked at tells it; null if it does not pass. */
export const toldNow = (line: SceneLine, { passing, told }: Looking): SceneLine | null =>
  passing === null || passing.has(line.key) ? (told.get(line.key) ?? line) : null;

/** The status that the line is drawn with: its first edge decides it. */
export function statusOf({ edges: [first] }: SceneLine, edges: ReadonlyMap<EdgeKey, Edge>): string | null {
  return (first === undefined ? undefined : edges.get(first))?.phase.status ?? null;
}
