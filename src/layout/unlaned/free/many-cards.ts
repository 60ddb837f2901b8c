import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Point } from '#core/picture/arrangement.ts';
import { seededRandom } from '#layout/routing/seeded-random.ts';
import type { FreeCards } from './free-cards.ts';
import { partCards } from './part-cards.ts';
import { withSeed } from './with-seed.ts';

/** Source: STACK, part 4: of fifteen layouts the one in which communities stand apart as islands. */
const settings = { strongGravityMode: true, gravity: 0.03, scalingRatio: 10, barnesHutOptimize: true } as const;

/** Steps of the forces, and of making room, in slices after each of which the progress is told. */
const pulling = { slices: 20, steps: 25 } as const;
const parting = { slices: 5, steps: 40 } as const;
const shareOfPulling = 0.8;

/** How long the median line is, and how far the median card is from its nearest one, in sides of a card made square. */
const lineLength = 2.2;
const distance = 1.25;

type Spot = { readonly x: number; readonly y: number; readonly size?: number };

/** In a disc, evenly and in no order that the picture could show. */
const start = ({ nodes, pairs }: FreeCards): UndirectedGraph<Spot> => {
  const graph = new UndirectedGraph<Spot>();
  const random = seededRandom(1);
  for (const number of nodes.keys()) {
    const [angle, radius] = [2 * Math.PI * random(), 100 * Math.sqrt(random())];
    graph.addNode(number, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const [from, to] of pairs) graph.addEdge(from, to);
  return graph;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;

/** From every card to the nearest other one. */
const nearest = (spots: readonly Spot[]): readonly number[] =>
  spots.map(({ x, y }, number) =>
    Math.min(...spots.map((other, place) => (place === number ? Infinity : Math.hypot(x - other.x, y - other.y)))),
  );

/**
 * So large that most cards have room and most lines are long enough to be seen, so much wider than high as is wanted,
 * and squeezed sidewards as cards are wider than high: what parts them knows only circles. Returns the squeeze.
 */
const scale = (graph: UndirectedGraph<Spot>, { faces, pairs }: FreeCards, aspect: number): number => {
  const width = median(faces.map((face) => face.width));
  const height = median(faces.map((face) => face.height));
  const squeeze = width / height;
  const spots = faces.map((_, number): Spot => graph.getNodeAttributes(number));
  const lengths = pairs.map(([from, to]) =>
    Math.hypot((spots[from]?.x ?? 0) - (spots[to]?.x ?? 0), (spots[from]?.y ?? 0) - (spots[to]?.y ?? 0)),
  );
  const factor =
    Math.sqrt(width * height) *
    Math.max(lineLength / Math.max(median(lengths), 1e-3), distance / Math.max(median(nearest(spots)), 1e-3));
  graph.updateEachNodeAttributes((number, { x, y }) => ({
    x: (x * factor * Math.sqrt(aspect)) / squeeze,
    y: (y * factor) / Math.sqrt(aspect),
    size: (faces[Number(number)]?.height ?? height) / 2,
  }));
  return squeeze;
};

/** Attraction along lines, repulsion between all; then room for each. Yields the share that is done. */
export function* placeMany(cards: FreeCards, aspect: number): Generator<number, readonly Point[], void> {
  const graph = start(cards);
  for (let slice = 1; slice <= pulling.slices; slice += 1) {
    forceAtlas2.assign(graph, { iterations: pulling.steps, settings });
    yield (shareOfPulling * slice) / pulling.slices;
  }
  const squeeze = scale(graph, cards, aspect);
  for (let slice = 1; slice <= parting.slices; slice += 1) {
    withSeed(slice, () => noverlap.assign(graph, { maxIterations: parting.steps, settings: { margin: 6, ratio: 1 } }));
    yield shareOfPulling + ((0.95 - shareOfPulling) * slice) / parting.slices;
  }
  const points = cards.nodes.map((_, number): Point => {
    const { x, y } = graph.getNodeAttributes(number);
    return [x * squeeze, y];
  });
  return partCards(cards.faces, points, aspect);
}
