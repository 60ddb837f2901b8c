import type { LayoutWork } from '#layout/layout-runner.ts';
import type { Arrangement, Card, LayoutInput, Point } from '#core/picture/arrangement.ts';
import { routeAround } from '#layout/around/route-around.ts';
import { measuresOf } from '#layout/lanes/cards/card-sets.ts';
import { placeFew } from './few-cards.ts';
import { freeCards, mostWithCare, type FreeCards } from './free-cards.ts';
import { placeMany } from './many-cards.ts';

/** Round the whole picture. */
const margin = 16;

/**
 * The free arrangement: whatever has lines with each other comes near each other, and nothing else decides. A pure
 * function of its input, whatever the order of nodes and lines in it; yields the share that is done.
 */
export const arrangeFree: LayoutWork = function* (input) {
  const cards = freeCards(input);
  if (cards.nodes.length === 0) return emptyFrame(input, cards);
  const aspect = input.frame.width / Math.max(1, input.frame.height);
  const few = cards.nodes.length <= mostWithCare;
  const points = yield* few ? placeFew(cards, aspect) : placeMany(cards, aspect);
  const arrangement = draw(cards, points);
  yield 1;
  return arrangement;
};

const emptyFrame = ({ frame: { width, height } }: LayoutInput, { set }: FreeCards): Arrangement => ({
  width,
  height,
  cards: [],
  lines: [],
  captions: [],
  measures: measuresOf(set),
  dropped: [],
});

const draw = ({ faces, lines, nodes, set }: FreeCards, points: readonly Point[]): Arrangement => {
  const spots = faces.map((face, number): Card => {
    const [x, y] = points[number] ?? [0, 0];
    return { ...face, x, y };
  });
  const left = Math.min(...spots.map(({ x, width }) => x - width / 2)) - margin;
  const top = Math.min(...spots.map(({ y, height }) => y - height / 2)) - margin;
  const cards = spots.map((card): Card => ({ ...card, x: card.x - left, y: card.y - top }));
  const looks = new Map(nodes.map(({ id, look }) => [id, look]));
  return {
    width: Math.max(...cards.map(({ x, width }) => x + width / 2)) + margin,
    height: Math.max(...cards.map(({ y, height }) => y + height / 2)) + margin,
    cards,
    lines: routeAround({ cards, lines, looks }),
    captions: [],
    measures: measuresOf(set),
    dropped: [],
  };
};
