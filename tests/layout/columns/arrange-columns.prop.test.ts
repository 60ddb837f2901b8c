import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import type { Level, Look } from '#core/document/schema.ts';
import type { Arrangement, Card, LayoutInput, Point } from '#core/picture/arrangement.ts';
import { arrangeColumns } from '#layout/columns/arrange-columns.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';
import { fingerprint, shuffled } from '#tests/layout/picture-quality.ts';

const looks: readonly Look[] = [
  'country',
  'body',
  'instrument',
  'programme',
  'organisation',
  'person',
  'event',
  'subject',
];
const id = (index: number): string => `n${String(index).padStart(2, '0')}`;

const aNode = fc.record({
  look: fc.constantFrom(...looks),
  side: fc.constantFrom('left', 'middle', 'right'),
  theme: fc.constantFrom('purpose', 'matter', null, null),
  level: fc.constantFrom<Level>(1, 2, 3),
  words: fc.integer({ min: 1, max: 12 }),
  phase: fc.constantFrom(...phasesByFirmness),
});

const documents: fc.Arbitrary<LayoutInput> = fc
  .record({
    nodes: fc.array(aNode, { minLength: 1, maxLength: 28 }),
    lines: fc.array(
      fc.record({ from: fc.nat(), to: fc.nat(), phase: fc.constantFrom(...phasesByFirmness), arrow: fc.boolean() }),
      { maxLength: 40 },
    ),
    width: fc.constantFrom(390, 900, 1440, 2200),
    height: fc.constantFrom(500, 800, 1200),
  })
  .map(({ nodes, lines, width, height }): LayoutInput => {
    const cards = nodes.map(({ look, side, theme, level, words, phase }, index) =>
      node(id(index), side, look, {
        theme: look === 'country' ? null : theme,
        level,
        label: Array.from({ length: words }, (_, word) => `виробництво${word}`.slice(word % 4)).join(' '),
        words: index % 4 === 0 ? [{ text: 'in Washington', phase }] : [],
      }),
    );
    const drawn = lines.map(({ from, to, phase, arrow }) =>
      line(id(from % cards.length), id(to % cards.length), phase, arrow),
    );
    const kept = drawn.filter(
      ({ from, to, key }, index) => from !== to && drawn.findIndex((other) => other.key === key) === index,
    );
    return { ...input(cards, kept, { width, height, display: 'desk' }), level: 3 };
  });

const isOn = (card: Card | undefined, point: Point | undefined): boolean =>
  card !== undefined &&
  point !== undefined &&
  Math.abs(point[1] - card.y) <= card.height / 2 &&
  Math.abs(point[0] - card.x) <= card.width / 2 + 0.01 &&
  Math.abs(point[0] - card.x) >= card.width / 2 - 24;

const cardOf = ({ cards }: Arrangement, wanted: string): Card | undefined => cards.find((card) => card.id === wanted);

test('whatever the document: no card on another, no line through a card, every line from its card to its card', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const arrangement = arrangeColumns(document);
      const { overlaps, throughCards } = measureArrangement(arrangement);
      expect({ overlaps, throughCards }).toEqual({ overlaps: [], throughCards: [] });
      expect(arrangement.cards.length).toBe(document.nodes.length);
      expect(arrangement.lines.map(({ key }) => key).toSorted()).toEqual(
        document.lines.map(({ key }) => key).toSorted(),
      );
      for (const { from, to, key } of document.lines) {
        const points = arrangement.lines.find((drawn) => drawn.key === key)?.points;
        expect(isOn(cardOf(arrangement, from), points?.[0])).toBe(true);
        expect(isOn(cardOf(arrangement, to), points?.at(-1))).toBe(true);
      }
      const points = arrangement.lines.flatMap((drawn) => [...drawn.points, ...(drawn.mark ? [drawn.mark] : [])]);
      for (const [x, y] of points) {
        expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(x >= 0 && y >= 0 && x <= arrangement.width && y <= arrangement.height).toBe(true);
      }
    }),
    { numRuns: 40, seed: 20231206 },
  );
}, 60_000);

test('whatever the document: the order in which nodes and lines come changes nothing', () => {
  fc.assert(
    fc.property(documents, fc.nat(1000), (document, seed) => {
      expect(fingerprint(arrangeColumns(shuffled(document, seed)))).toBe(fingerprint(arrangeColumns(document)));
    }),
    { numRuns: 10, seed: 20231206 },
  );
}, 60_000);
