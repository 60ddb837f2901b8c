import { describe, expect, test } from 'vitest';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { createLayoutRunner } from '#layout/layout-runner.ts';
import { arrangeFree } from '#layout/unlaned/free/arrange-free.ts';
import { seededRandom } from '#layout/routing/seeded-random.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';
import { frames, sampleInput } from '#tests/layout/sample-input.ts';
import { friendsInput } from './free-input.ts';

const run = (asked: LayoutInput): { readonly arrangement: Arrangement; readonly shares: readonly number[] } => {
  const steps = arrangeFree(asked);
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  return { arrangement: step.value, shares };
};

const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] => {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

const numbersOf = ({ width, height, cards, lines }: Arrangement): readonly number[] => [
  width,
  height,
  ...cards.flatMap((card) => [card.x, card.y, card.x - card.width / 2, card.y - card.height / 2]),
  ...lines.flatMap(({ points, mark }) => [...points.flat(), ...(mark ?? [])]),
];

const sample: LayoutInput = { ...sampleInput(frames['panels-closed']), arrangement: 'free' };

describe.each([
  ['the sample', sample],
  ['the sample in a room', { ...sample, frame: frames.projector }],
  ['30 cards', friendsInput(30)],
  ['120 cards', friendsInput(120)],
  ['300 cards', friendsInput(300)],
])('the free arrangement of %s', (_, asked) => {
  const { arrangement, shares } = run(asked);

  test('holds every card and every line, none over another, in whole numbers', () => {
    expect(arrangement.cards.map(({ id }) => id).toSorted()).toEqual(asked.nodes.map(({ id }) => id).toSorted());
    expect(arrangement.lines.map(({ key }) => key).toSorted()).toEqual(asked.lines.map(({ key }) => key).toSorted());
    expect(measureArrangement({ ...arrangement, lines: [] }).overlaps).toEqual([]);
    expect(numbersOf(arrangement).filter((number) => !Number.isInteger(number))).toEqual([]);
  });

  test('is about as wide for its height as the frame', () => {
    const shape = arrangement.width / arrangement.height / (asked.frame.width / asked.frame.height);
    expect(shape).toBeGreaterThan(0.8);
    expect(shape).toBeLessThan(1.25);
  });

  test('says more and more of it is done, and at last all', () => {
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('does not depend on the order of nodes and lines', () => {
    const other = { ...asked, nodes: shuffled(asked.nodes, 5), lines: shuffled(asked.lines, 6) };
    expect(run(other).arrangement).toEqual(arrangement);
  });
});

test('lines end on the outlines of their cards, and their marks stand beside all cards', () => {
  const { cards, lines } = run(sample).arrangement;
  for (const { key, points, mark } of lines) {
    const [from, to] = key.split('|');
    for (const [end, point] of [[from, points[0]] as const, [to, points[1]] as const]) {
      const card = cards.find(({ id }) => id === end);
      if (card === undefined || point === undefined) throw new Error(`${key} has no end`);
      const [dx, dy] = [Math.abs(point[0] - card.x), Math.abs(point[1] - card.y)];
      expect(dx).toBeLessThanOrEqual(card.width / 2 + 1);
      expect(dy).toBeLessThanOrEqual(card.height / 2 + 1);
      // Ears, tips and round ends stand in from the edge by no more than this.
      expect(Math.max(dx - card.width / 2, dy - card.height / 2)).toBeGreaterThan(-23);
    }
    const under = cards.filter(
      ({ x, y, width, height }) =>
        mark !== null && Math.abs(mark[0] - x) < width / 2 && Math.abs(mark[1] - y) < height / 2,
    );
    expect(under.map(({ id }) => `${key} under ${id}`)).toEqual([]);
  }
});

test('two lines between the same cards run beside each other, with their marks apart', () => {
  const both = input([node('a'), node('b')], [line('a', 'b'), line('b', 'a')]);
  const [one, other] = run(both).arrangement.lines;
  if (!one?.mark || !other?.mark) throw new Error('a line is missing');
  expect(measureArrangement({ cards: [], lines: [one, other] }).merged).toEqual([]);
  expect(Math.hypot(one.mark[0] - other.mark[0], one.mark[1] - other.mark[1])).toBeGreaterThan(12);
});

test('a fact has no mark, and a line to itself or to nobody is not drawn', () => {
  const asked = input([node('a'), node('b')], [line('a', 'b', 'fact'), line('a', 'a'), line('a', 'gone')]);
  expect(run(asked).arrangement.lines.map(({ key, mark }) => [key, mark])).toEqual([['a|b', null]]);
});

test('one card, cards without lines and no card at all are pictures too', () => {
  expect(run(input([node('a')])).arrangement.cards).toHaveLength(1);
  const alone = run(input(Array.from({ length: 9 }, (_, index) => node(`n${index}`)))).arrangement;
  expect(measureArrangement(alone).overlaps).toEqual([]);
  expect(run(input([])).arrangement).toMatchObject({ width: 1000, height: 700, cards: [] });
});

test('Math.random is as it was, also when a layout is left half way', () => {
  const { random } = Math;
  const steps = arrangeFree(sample);
  steps.next();
  expect(Math.random).toBe(random);
});

test('where workers are refused the page arranges freely, and leaves off when nobody waits any more', async () => {
  const runner = createLayoutRunner(
    () => Promise.reject(new Error('refused')),
    async () => arrangeFree,
  );
  const controller = new AbortController();
  const heard: number[] = [];
  const abandoned = runner.arrange(sample, controller.signal, (share) => {
    heard.push(share);
    if (heard.length === 2) controller.abort();
  });
  await expect(abandoned).rejects.toThrow('abort');
  expect(await runner.arrange(friendsInput(20), new AbortController().signal)).toEqual(
    run(friendsInput(20)).arrangement,
  );
  expect(heard).toHaveLength(2);
});
