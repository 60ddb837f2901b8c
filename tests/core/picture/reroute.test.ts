import { describe, expect, test } from 'vitest';
import type { Arrangement, Card, RoutedLine } from '#core/picture/arrangement.ts';
import { withOffsets } from '#core/picture/reroute.ts';
import { arrange } from '#layout/arrange.ts';
import { frames, sampleInput } from '#tests/layout/sample-input.ts';

const arrangement = arrange(sampleInput(frames['panels-open']));

const find = <T>(item: T | undefined): T => {
  if (item === undefined) throw new Error('not in the arrangement');
  return item;
};
const cardOf = ({ cards }: Arrangement, id: string): Card => find(cards.find((card) => card.id === id));
const lineOf = ({ lines }: Arrangement, key: string): RoutedLine => find(lines.find((line) => line.key === key));

test('moving nothing changes nothing', () => {
  expect(withOffsets(arrangement, {})).toBe(arrangement);
  expect(withOffsets(arrangement, { nobody: [5, 5] })).toBe(arrangement);
});

test('cards that all move alike take their lines, marks and words along as they are', () => {
  const all = Object.fromEntries(arrangement.cards.map(({ id }) => [id, [30, -20] as const]));
  const after = withOffsets(arrangement, all);
  for (const { key, points, mark, phrase } of arrangement.lines) {
    const moved = lineOf(after, key);
    expect(moved.points).toEqual(points.map(([x, y]) => [x + 30, y - 20]));
    expect(moved.mark).toEqual(mark && [mark[0] + 30, mark[1] - 20]);
    expect(moved.phrase).toEqual(phrase && { ...phrase, x: phrase.x + 30, y: phrase.y - 20 });
  }
});

describe('a line through a gutter', () => {
  const key = 'us-dod|tech-data';

  test('keeps its stubs horizontal, so that an arrow still enters straight', () => {
    const { points } = lineOf(withOffsets(arrangement, { 'us-dod': [12, 30] }), key);
    expect(points[0]?.[1]).toBe(points[1]?.[1]);
    expect(points.at(-1)).toEqual(lineOf(arrangement, key).points.at(-1));
  });

  test('keeps its mark at the corner by the card that did not move', () => {
    expect(lineOf(withOffsets(arrangement, { 'us-dod': [12, 30] }), key).mark).toEqual(lineOf(arrangement, key).mark);
  });

  test('meets a card that was carried to the other side on the side that faces it', () => {
    const dod = cardOf(arrangement, 'us-dod');
    const after = withOffsets(arrangement, { 'us-dod': [110 - dod.x, 400] });
    const data = cardOf(after, 'tech-data');
    expect(lineOf(after, key).points.at(-1)?.[0]).toBeCloseTo(data.x - data.width / 2);
    expect(lineOf(after, key).mark).not.toBeNull();
  });
});

test('a connector stays upright while its cards stand over each other', () => {
  const [start, end] = lineOf(withOffsets(arrangement, { conference: [20, 10] }), 'jp-doc|conference').points;
  expect(start?.[0]).toBe(end?.[0]);
});

test('a bracket goes round a card that was moved outwards', () => {
  const after = withOffsets(arrangement, { umierov: [-60, 0] });
  const { points } = lineOf(after, 'umierov|ua-mod');
  const { x, width } = cardOf(after, 'umierov');
  expect(points[1]?.[0]).toBeLessThan(x - width / 2);
  expect(points[1]?.[0]).toBe(points[2]?.[0]);
});
