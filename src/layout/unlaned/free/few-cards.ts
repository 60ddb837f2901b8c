import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '#core/picture/arrangement.ts';
import type { FreeCards } from './free-cards.ts';
import { faults } from './faults.ts';
import { partCards } from './part-cards.ts';
import { withSeed } from './with-seed.ts';

cytoscape.use(fcose);

/** As many tries as there is patience for, which is about a second; fewer of them where each takes longer. */
const triesFor = (cards: number): number => Math.min(16, Math.max(8, Math.round(600 / Math.max(1, cards))));

/** How far a picture is from the frame's shape, as a factor: 1 is not at all. */
const misfit = ({ faces }: FreeCards, points: readonly Point[], aspect: number): number => {
  const extent = (axis: 0 | 1, side: 'width' | 'height'): number => {
    const ends = points.flatMap((point, number) => {
      const half = (faces[number]?.[side] ?? 0) / 2;
      return [point[axis] - half, point[axis] + half];
    });
    return Math.max(...ends) - Math.min(...ends);
  };
  const ratio = extent(0, 'width') / extent(1, 'height') / aspect;
  return Math.max(ratio, 1 / ratio);
};

const options = {
  name: 'fcose',
  quality: 'proof',
  animate: false,
  fit: false,
  randomize: true,
  nodeSeparation: 90,
  nodeRepulsion: () => 9000,
  idealEdgeLength: () => 70,
  tilingPaddingVertical: 16,
  tilingPaddingHorizontal: 16,
};

/** Spring forces between cards of their real size, once: `aspect` is how much wider than high the picture shall be. */
const tryOnce = ({ faces, pairs }: FreeCards, aspect: number, seed: number): readonly Point[] => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: faces.map(({ width, height }, number) => ({ data: { id: `${number}`, width: width / aspect, height } })),
      edges: pairs.map(([from, to]) => ({ data: { id: `${from} ${to}`, source: `${from}`, target: `${to}` } })),
    },
  });
  withSeed(seed, () => cy.layout(options).run());
  const points = cy.nodes().map((node): Point => [node.position().x * aspect, node.position().y]);
  cy.destroy();
  return points;
};

/** Several tries, of which the one with fewest faults is kept; yields the share that is done. */
export function* placeFew(cards: FreeCards, aspect: number): Generator<number, readonly Point[], void> {
  const tries = triesFor(cards.nodes.length);
  let best: readonly Point[] = [];
  let fewest = Infinity;
  for (let seed = 1; seed <= tries; seed += 1) {
    const points = partCards(cards.faces, tryOnce(cards, aspect, seed), aspect);
    const found = (1 + faults(cards, points)) * misfit(cards, points, aspect);
    if (found < fewest) [best, fewest] = [points, found];
    yield seed / (tries + 1);
  }
  return best;
}
