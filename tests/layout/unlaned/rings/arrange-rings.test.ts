import { describe, expect, test } from 'vitest';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { layoutCaptions } from '#tests/layout/around/arbitrary-input.ts';
import { arrangedFrames, arrangedInput, sampleCentre } from '#tests/layout/around/arranged-input.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';

const rings = (nodes: LayoutInput['nodes'], lines: LayoutInput['lines'], centre: string): LayoutInput => ({
  ...input(nodes, lines),
  arrangement: 'rings',
  captions: layoutCaptions,
  centre,
});

const chain = rings(
  [node('a'), node('b', 'left', 'body'), node('c', 'right', 'body'), node('d'), node('lone', 'left', 'body')],
  [line('a', 'b'), line('c', 'a'), line('c', 'd')],
  'a',
);

const placesOf = (wish: LayoutInput) => {
  const { cards, guides = [], captions } = arrange(wish);
  const ellipses = guides.flatMap((guide) => (guide.kind === 'ring' ? [guide] : []));
  const at = (id: string) => {
    const card = cards.find((each) => each.id === id);
    if (card === undefined) throw new Error(`no card ${id}`);
    return card;
  };
  return { at, ellipses, captions };
};

/** 1 on the ring, less inside it. */
const onRing = (card: { x: number; y: number }, ring: { x: number; y: number; rx: number; ry: number } | undefined) =>
  ring === undefined ? 0 : Math.hypot((card.x - ring.x) / ring.rx, (card.y - ring.y) / ring.ry);

test('every card stands on the ring of its distance, the centre in the middle of all', () => {
  const { at, ellipses } = placesOf(chain);
  expect(ellipses).toHaveLength(2);
  expect([at('a').x, at('a').y]).toEqual([ellipses[0]?.x, ellipses[0]?.y]);
  expect(onRing(at('b'), ellipses[0])).toBeCloseTo(1, 1);
  expect(onRing(at('c'), ellipses[0])).toBeCloseTo(1, 1);
  expect(onRing(at('d'), ellipses[1])).toBeCloseTo(1, 1);
});

test('what no line leads to stands outside the last ring, on none', () => {
  const { at, ellipses } = placesOf(chain);
  expect(onRing(at('lone'), ellipses[1])).toBeGreaterThan(1.1);
});

test('each ring says how far it is', () => {
  expect(placesOf(chain).captions.map(({ text }) => text)).toEqual(['1 step away', '2 steps away']);
});

test('a line counts whichever way it points', () => {
  const turned = { ...chain, lines: chain.lines.map(({ from, to }) => line(to, from)) };
  expect(placesOf(turned).ellipses).toHaveLength(2);
});

describe('the sample about its key item', () => {
  const wish = arrangedInput(arrangedFrames['1140x800'], 'rings', { level: 2 });
  const { at } = placesOf(wish);
  const centre = at(sampleCentre).x;

  test('keeps each country on its side', () => {
    const others = wish.nodes.filter(({ id }) => id !== sampleCentre);
    for (const { id } of others.filter(({ side }) => side === 'left')) expect(at(id).x, id).toBeLessThan(centre);
    for (const { id } of others.filter(({ side }) => side === 'right')) expect(at(id).x, id).toBeGreaterThan(centre);
  });
});

test('a ring of many grows until all of them fit', () => {
  const many = Array.from({ length: 30 }, (_, place) => node(`m${String(place).padStart(2, '0')}`));
  const { cards } = arrange(
    rings(
      [node('a'), ...many],
      many.map(({ id }) => line('a', id)),
      'a',
    ),
  );
  expect(cards).toHaveLength(31);
});

test('a card that stands for the rest of a group is a card like others', () => {
  const rest = rings([node('a'), node('rest:x', 'left', 'body', { members: 12 })], [line('a', 'rest:x')], 'a');
  expect(placesOf(rest).at('rest:x').lines.join(' ')).toContain('(12)');
});

test('without a centre there is nothing to be far from: lanes', () => {
  const nowhere = { ...chain, centre: 'gone' };
  expect(arrange(nowhere)).toEqual(arrangeLanes(nowhere));
});
