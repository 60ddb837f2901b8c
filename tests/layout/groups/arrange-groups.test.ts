import { describe, expect, test } from 'vitest';
import type { Arrangement, LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { arrangeGroups } from '#layout/groups/arrange-groups.ts';
import { line, node } from '#tests/layout/input-factories.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';
import { fingerprint, pictureQuality, shuffled } from '#tests/layout/picture-quality.ts';
import { fewGroups, groupedInput, groupsFrame } from './grouped-input.ts';

describe('a closed overview of 24 groups and its 60 strongest lines', () => {
  const input = groupedInput(fewGroups, 0);
  const arrangement = arrangeGroups(input);
  const { overlaps, throughCards, faults } = pictureQuality(arrangement, groupsFrame);

  test('is what the door to the layouts answers with', () => {
    expect(input.nodes.length).toBe(24);
    expect(input.lines.length).toBe(60);
    expect(fingerprint(arrange(input))).toBe(fingerprint(arrangement));
  });

  test('has no card on another and no line through a card, not even those from side to side', () => {
    expect({ overlaps, throughCards, faults }).toEqual({ overlaps: [], throughCards: [], faults: [] });
    const across = arrangement.lines.filter(({ kind }) => kind === 'slot');
    expect(across.length).toBeGreaterThan(5);
  });

  test('shows every line and every card, with the number of members on it', () => {
    expect(arrangement.lines.map(({ key }) => key).toSorted()).toEqual(input.lines.map(({ key }) => key).toSorted());
    const card = arrangement.cards.find(({ id }) => id === 'group:g0:body');
    expect(card?.lines.join(' ')).toBe('Country 0 · bodys (12)');
  });

  test('comes out the same for any order of nodes and lines', () => {
    for (const seed of [1, 2, 3])
      expect(fingerprint(arrangeGroups(shuffled(input, seed)))).toBe(fingerprint(arrangement));
  });
});

const group = (id: string, side: LayoutNode['side'], members: number): LayoutNode =>
  node(id, side, side === 'middle' ? 'instrument' : 'body', { members });
const member = (id: string, from: string, side: LayoutNode['side']): LayoutNode =>
  node(id, side, side === 'middle' ? 'instrument' : 'body', { openedFrom: from });

const picture = (nodes: readonly LayoutNode[], lines: LayoutInput['lines']): LayoutInput => ({
  nodes,
  lines,
  level: 3,
  frame: groupsFrame,
  bandCaptions: ['Agreed, signed, done', 'Expected, planned', 'Called for'],
  columnCaptions: ['Left', 'Agreements · programmes', 'Right', 'What for', 'About what'],
});

const closedNodes = [
  ...['a', 'b', 'c', 'd'].map((id) => group(id, 'left', 20)),
  ...['m', 'n', 'o'].map((id) => group(id, 'middle', 20)),
  ...['x', 'y', 'z'].map((id) => group(id, 'right', 20)),
];
const closedLines = [
  line('a', 'm', 'fact'),
  line('b', 'n', 'fact'),
  line('c', 'o', 'fact'),
  line('d', 'o', 'fact'),
  line('m', 'x', 'fact'),
  line('n', 'y', 'fact'),
  line('o', 'z', 'fact'),
  line('a', 'z', 'fact'),
];

/** Where cards stand, measured from one that must not have moved against the others. */
const placesFrom = ({ cards }: Arrangement, origin: string, ids: readonly string[]): readonly string[] => {
  const home = cards.find(({ id }) => id === origin);
  return cards
    .filter(({ id }) => ids.includes(id))
    .map(({ id, x, y }) => `${id} ${x - (home?.x ?? 0)} ${y}`)
    .toSorted();
};

describe('opening a group', () => {
  const closed = arrangeGroups(picture(closedNodes, closedLines));
  const leftLane = closed.cards.filter(({ id }) => 'abcd'.includes(id)).toSorted((a, b) => a.y - b.y);
  const [first, second] = leftLane.map(({ id }) => id);
  const members = Array.from({ length: 20 }, (_, index) =>
    member(`q${String(index).padStart(2, '0')}`, second ?? '', 'left'),
  );
  const opened = arrangeGroups(
    picture(
      [...closedNodes.filter(({ id }) => id !== second), ...members],
      [
        ...closedLines.flatMap((each) =>
          each.from === second ? [line('q03', each.to, 'fact'), line('q17', each.to, 'fact')] : [each],
        ),
        line('q01', 'q18', 'signed', true),
        line('q11', 'q02', 'ahead', true),
      ],
    ),
  );

  test('leaves the other lanes where they were, and what stands above it in its own', () => {
    const others = ['m', 'n', 'o', 'x', 'y', 'z', first ?? ''];
    expect(placesFrom(opened, 'm', others)).toEqual(placesFrom(closed, 'm', others));
  });

  test('sets its members in a block between its neighbours, out of which lines find their way between the rows', () => {
    const { overlaps, throughCards } = measureArrangement(opened, 1);
    expect({ overlaps, throughCards }).toEqual({ overlaps: [], throughCards: [] });
    const block = opened.cards.filter(({ id }) => /^q\d/u.test(id));
    expect(new Set(block.map(({ x }) => x)).size).toBe(2);
    const [top, bottom] = [Math.min(...block.map(({ y }) => y)), Math.max(...block.map(({ y }) => y))];
    const inside = opened.cards.filter(
      ({ id, x, y }) => 'abcd'.includes(id) && x >= (block[0]?.x ?? 0) && y > top && y < bottom,
    );
    expect(inside).toEqual([]);
  });

  test('keeps the phase marks and the direction of lines between members', () => {
    const drawn = opened.lines.find(({ key }) => key === 'q11|q02');
    const start = opened.cards.find(({ id }) => id === 'q11');
    expect(drawn?.mark).not.toBeNull();
    expect(Math.abs((drawn?.points[0]?.[1] ?? 0) - (start?.y ?? 0))).toBeLessThan(start?.height ?? 0);
  });
});

describe('the largest picture: five hundred cards, and lines up to the budget', () => {
  const input = groupedInput({ nodes: 5000, countries: 3, claimsEach: 3 }, 8);
  const arrangement = arrangeGroups(input);

  test('has no card on another', () => {
    const drawn = arrangement.cards.length + arrangement.lines.length;
    expect(drawn).toBeGreaterThan(1200);
    expect(drawn).toBeLessThanOrEqual(1500);
    const { cards } = arrangement;
    const hit = cards.filter((one, index) =>
      cards
        .slice(index + 1)
        .some(
          (other) =>
            Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
            Math.abs(one.y - other.y) < (one.height + other.height) / 2,
        ),
    );
    expect(hit).toEqual([]);
  });
});

test('nothing, one group, and one lane are drawn too', () => {
  expect(arrangeGroups(picture([], [])).cards).toEqual([]);
  expect(arrangeGroups(picture([group('a', 'left', 2)], [])).cards.length).toBe(1);
  const lane = arrangeGroups(
    picture([group('a', 'right', 2), group('b', 'right', 2), group('c', 'right', 3)], [line('a', 'c', 'fact')]),
  );
  expect(measureArrangement(lane)).toMatchObject({ overlaps: [], throughCards: [] });
});
