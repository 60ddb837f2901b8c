import { describe, expect, test } from 'vitest';
import type { Arrangement, LayoutInput, Span } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { layoutCaptions } from '#tests/layout/around/arbitrary-input.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';

const span = (from: number, to: number, over: Partial<Span> = {}): Span => ({
  from,
  to,
  open: null,
  unsure: false,
  text: `${from} to ${to}`,
  ...over,
});

const timeline = (nodes: LayoutInput['nodes'], lines: LayoutInput['lines'] = []): LayoutInput => ({
  ...input(nodes, lines),
  arrangement: 'timeline',
  captions: layoutCaptions,
  ticks: [0, 30, 60, 90].map((at) => ({ at, text: `Mark ${at}` })),
});

const dated = timeline(
  [
    node('ua', 'left', 'country'),
    node('us', 'right', 'country'),
    node('month', 'middle', 'instrument', { when: span(30, 59) }),
    node('day', 'middle', 'event', { when: span(60, 60, { unsure: true }) }),
    node('on', 'middle', 'programme', { when: span(60, 89, { open: 'end' }) }),
  ],
  [line('ua', 'month'), line('us', 'month'), line('month', 'on')],
);

const barsOf = ({ guides = [] }: Arrangement) =>
  new Map(guides.flatMap((guide) => (guide.kind === 'bar' ? [[guide.card, guide] as const] : [])));
const rulesOf = ({ guides = [] }: Arrangement) =>
  guides.flatMap((guide) => (guide.kind === 'rule' ? [guide.from[0]] : []));
const cardOf = ({ cards }: Arrangement, id: string) => {
  const card = cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
};

describe('a picture with dates', () => {
  const arranged = arrange(dated);
  const bars = barsOf(arranged);
  const rules = rulesOf(arranged);

  test('draws each time exactly as long as its date can be', () => {
    const month = bars.get('month');
    expect([month?.x, (month?.x ?? 0) + (month?.width ?? 0)]).toEqual([rules[1], rules[2]]);
    expect(bars.get('day')?.width).toBeLessThan((month?.width ?? 0) / 15);
  });

  test('keeps what is open and what is unsure', () => {
    expect(bars.get('on')).toMatchObject({ open: 'end', unsure: false });
    expect(bars.get('day')).toMatchObject({ open: null, unsure: true });
  });

  test('stands each card right under its bar, with its date in the words given', () => {
    for (const [id, bar] of bars) {
      const card = cardOf(arranged, id);
      const gap = card.y - card.height / 2 - (bar.y + bar.height);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(6);
      expect(card.x - card.width / 2).toBeLessThanOrEqual(bar.x);
    }
    expect(cardOf(arranged, 'month').sublines[0]).toEqual({ text: '30 to 59', phase: null });
  });

  test('has its marks over the axis and what has no date at the left of it', () => {
    expect(arranged.captions.map(({ text }) => text)).toEqual([
      'Date not given',
      'Mark 0',
      'Mark 30',
      'Mark 60',
      'Mark 90',
    ]);
    for (const id of ['ua', 'us']) expect(cardOf(arranged, id).x).toBeLessThan(rules[0] ?? 0);
    expect(bars.has('ua')).toBe(false);
  });
});

test('the lanes stand one under the other, the left country first', () => {
  const arranged = arrange(
    timeline([
      node('us', 'right', 'country'),
      node('deal'),
      node('ua', 'left', 'country'),
      node('then', 'right', 'event', { when: span(0, 9) }),
    ]),
  );
  expect(cardOf(arranged, 'ua').y).toBeLessThan(cardOf(arranged, 'deal').y);
  expect(cardOf(arranged, 'deal').y).toBeLessThan(cardOf(arranged, 'us').y);
  expect(cardOf(arranged, 'then').y).toBeGreaterThan(cardOf(arranged, 'deal').y);
});

test('without a date there is only the bin: no axis, no bars', () => {
  const arranged = arrange({ ...timeline([node('a'), node('b')]), ticks: [] });
  expect(arranged.guides).toEqual([]);
  expect(arranged.captions.map(({ text }) => text)).toEqual(['Date not given']);
});

test('with nothing but dates there is no bin', () => {
  const arranged = arrange(timeline([node('a', 'middle', 'event', { when: span(0, 9) })]));
  expect(arranged.captions.map(({ text }) => text)).not.toContain('Date not given');
});

test('what happened at the same time stands on rows of its own', () => {
  const same = ['a', 'b', 'c'].map((id) => node(id, 'middle', 'event', { when: span(30, 59) }));
  const arranged = arrange(timeline(same));
  expect(new Set(arranged.cards.map(({ y }) => y)).size).toBe(3);
  expect(new Set([...barsOf(arranged).values()].map(({ x }) => x)).size).toBe(1);
});
