import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, NodeId } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import type { Graph } from '#core/graph/graph.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { detour, findPaths, mostPaths } from '#core/queries/paths/find-paths.ts';
import { hopsOf, pathAlong, type Hop, type Hops } from '#core/queries/paths/hops.ts';
import { comparePaths, type Path } from '#core/queries/paths/path.ts';
import { noFilters } from '#core/view/view.ts';
import { aDocument } from '#tests/factories.ts';

const ids = Array.from({ length: 7 }, (_, index) => `n${index}`);
const id = fc.constantFrom(...ids);

const claims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      from: id,
      to: id,
      rel: fc.constantFrom('plain', 'frame', 'alike'),
      status: fc.constantFrom('done', 'signed', 'agreed', 'fact', 'ahead', 'wished', 'denied'),
    }),
    { maxLength: 18 },
  )
  .map((list) => list.map((claim, index) => ({ id: `c${index}`, ...claim })));

const graphOf = (said: readonly Claim[], nodes: readonly NodeId[] = ids): Graph =>
  deriveGraph(
    aDocument({
      relations: { plain: {}, frame: { frame: true }, alike: { symmetric: true } },
      nodes: Object.fromEntries(nodes.map((node) => [node, 'thing'])),
      claims: said,
    }),
  );

const everything = (graph: Graph) => narrow(graph, { lens: 'everyone', filters: noFilters, hidden: [] });
const pathsIn = (graph: Graph): readonly Path[] => findPaths(graph, everything(graph), 'n0', 'n1');

/** Every way there is, by walking into every corner. */
function everyWay(hops: Hops, from: NodeId, to: NodeId): readonly Path[] {
  const ways: Path[] = [];
  const walk = (at: NodeId, walked: readonly Hop[], passed: readonly NodeId[]): void => {
    if (at === to) ways.push(pathAlong(from, walked));
    else for (const hop of hops(at)) if (!passed.includes(hop.to)) walk(hop.to, [...walked, hop], [...passed, hop.to]);
  };
  walk(from, [], [from]);
  return ways;
}

const lengthOf = ({ steps }: Path): number => steps.length;

function expected(graph: Graph): readonly Path[] {
  const [claimed, all] = (['claimed', 'all'] as const).map((ways) =>
    everyWay(hopsOf(graph, everything(graph), ways), 'n0', 'n1'),
  );
  const ways = (claimed?.length ? claimed : (all ?? [])).toSorted(comparePaths);
  const least = Math.min(...ways.map(lengthOf));
  const best = ways.filter((way) => lengthOf(way) <= least + detour).slice(0, mostPaths);
  const short = ways.find((way) => lengthOf(way) === least);
  return short === undefined || best.some((way) => lengthOf(way) === least)
    ? best
    : [...best.slice(0, mostPaths - 1), short];
}

describe('the ways between two items', () => {
  test('are those that a search of every way would choose', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const graph = graphOf(said);
        expect(pathsIn(graph)).toEqual(expected(graph));
      }),
      { numRuns: 400 },
    );
  });

  test('are the same however the file is ordered', () => {
    fc.assert(
      fc.property(
        claims.chain((said) => fc.tuple(fc.constant(said), fc.shuffledSubarray([...said], { minLength: said.length }))),
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        ([said, shuffled], nodes) => {
          expect(pathsIn(graphOf(shuffled, nodes))).toEqual(pathsIn(graphOf(said)));
        },
      ),
    );
  });

  test('are walks along edges that pass, without a stop made twice, with a shortest among them', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const graph = graphOf(said);
        const paths = pathsIn(graph);
        for (const { nodes, steps } of paths) {
          expect([nodes[0], nodes.at(-1), new Set(nodes).size]).toEqual(['n0', 'n1', steps.length + 1]);
          for (const [place, step] of steps.entries()) {
            const edge = graph.edges.get(step.edge);
            expect([step.from, step.to]).toEqual(nodes.slice(place, place + 2));
            expect(step.forward ? [edge?.from, edge?.to] : [edge?.to, edge?.from]).toEqual([step.from, step.to]);
          }
        }
        expect(Math.min(...paths.map(lengthOf))).toBe(Math.min(...expected(graph).map(lengthOf)));
      }),
    );
  });
});
