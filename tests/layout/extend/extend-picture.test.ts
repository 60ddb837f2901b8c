import { describe, expect, test } from 'vitest';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { arrangedFrames, arrangedInput } from '#tests/layout/around/arranged-input.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';
import { fingerprint, shuffled } from '#tests/layout/picture-quality.ts';

const withoutExtra = ({ extra = [], ...rest }: LayoutInput): LayoutInput => ({
  ...rest,
  nodes: rest.nodes.filter(({ id }) => !extra.includes(id)),
  lines: rest.lines.filter(({ from, to }) => !extra.includes(from) && !extra.includes(to)),
});

const cardOf = ({ cards }: Arrangement, id: string) => {
  const card = cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
};

describe.each(Object.entries(arrangedFrames))('the sample with neighbours added, in %s', (_name, frame) => {
  const wish = arrangedInput(frame, 'lanes', { level: 1, expanded: ['jp-doc', 'ua-mod', 'coalition'] });
  const before = arrange(withoutExtra(wish));
  const after = arrange(wish);

  test('leaves everything else exactly where it was', () => {
    expect(wish.extra?.length).toBeGreaterThan(4);
    expect(after.cards).toEqual(expect.arrayContaining([...before.cards]));
    expect(after.lines).toEqual(expect.arrayContaining([...before.lines]));
    expect(after.captions).toEqual(before.captions);
    expect(after.measures).toEqual(before.measures);
  });

  test('puts no card on another and no new line through a card', () => {
    const { overlaps, throughCards } = measureArrangement(after);
    expect({ overlaps, throughCards }).toEqual({ overlaps: [], throughCards: [] });
  });

  test('stands added cards outside the picture', () => {
    for (const id of wish.extra ?? []) {
      const { x, width } = cardOf(after, id);
      expect(x + width / 2 < 0 || x - width / 2 > before.width, id).toBe(true);
      expect(x + width / 2).toBeLessThan(after.width);
    }
  });

  test('leads no line out of the picture at its top', () => {
    expect(Math.min(...after.lines.flatMap(({ points }) => points.map(([, y]) => y)))).toBeGreaterThanOrEqual(-6);
  });

  test('draws all the lines of added cards whose other end is drawn', () => {
    const drawn = new Set(after.cards.map(({ id }) => id));
    const due = wish.lines.filter(({ from, to }) => drawn.has(from) && drawn.has(to)).map(({ key }) => key);
    expect(after.lines.map(({ key }) => key)).toEqual(expect.arrayContaining(due));
  });

  test('is the same for any order of nodes and lines', () => {
    expect(fingerprint(arrange(shuffled(wish, 3)))).toBe(fingerprint(after));
  });
});

const parties = [node('ua', 'left', 'country'), node('us', 'right', 'country'), node('deal')];
const known = [line('ua', 'deal'), line('us', 'deal')];

test('what is tied to the left stands at the left, all else at the right', () => {
  const arranged = arrange({
    ...input([...parties, node('x'), node('y'), node('z')], [...known, line('ua', 'x'), line('us', 'y')]),
    extra: ['x', 'y', 'z'],
  });
  expect(cardOf(arranged, 'x').x).toBeLessThan(0);
  for (const id of ['y', 'z']) expect(cardOf(arranged, id).x).toBeGreaterThan(cardOf(arranged, 'us').x);
});

test('a card is level with what it is tied to, if there is room', () => {
  const arranged = arrange({ ...input([...parties, node('x')], [...known, line('us', 'x')]), extra: ['x'] });
  expect(Math.abs(cardOf(arranged, 'x').y - cardOf(arranged, 'us').y)).toBeLessThan(20);
});

test('a card that came earlier never moves when others come', () => {
  const many = Array.from({ length: 14 }, (_, place) => `x${place}`);
  const upTo = (count: number): Arrangement => {
    const extra = many.slice(0, count);
    const nodes = [...parties, ...extra.map((id) => node(id))];
    const ties = extra.map((id, place) => line(place % 3 === 0 ? 'ua' : 'us', id));
    return arrange({ ...input(nodes, [...known, ...ties]), extra });
  };
  const all = upTo(many.length);
  for (const count of [1, 5, 9]) expect(all.cards).toEqual(expect.arrayContaining([...upTo(count).cards]));
  expect(measureArrangement(all).overlaps).toEqual([]);
});

test('added cards that the input does not hold are passed over', () => {
  const wish = input(parties, known);
  expect(arrange({ ...wish, extra: ['gone'] }).cards).toEqual(arrange(wish).cards);
});
