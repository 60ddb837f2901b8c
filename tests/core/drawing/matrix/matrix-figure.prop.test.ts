import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntenteDocument, Phase } from '#core/document/schema.ts';
import type { Box, MatrixHead } from '#core/drawing/matrix/matrix-figure.ts';
import { spotParts } from '#core/drawing/matrix/spot-parts.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { placedMatrix } from '#tests/exporters/matrix-of.ts';

await learnLanguage('uk');

const words = ['Department', 'of', 'Міністерство', 'стратегічних', 'Joint', 'угода', 'Defence', 'про', 'production'];
const phases: readonly Phase[] = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact', 'stopped', 'denied'];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

type Made = {
  readonly parties: readonly string[];
  readonly deals: readonly string[];
  readonly ties: readonly number[];
};

/** Parties of two countries and of none, and deals, as many tied to each other as there are numbers. */
const documentOf = ({ parties, deals, ties }: Made): EntenteDocument =>
  aDocument({
    types: { pact: { look: 'instrument' }, office: { look: 'body' } },
    groups: { us: { label: 'United States', lane: 'right' }, ua: { label: 'Україна', lane: 'left' } },
    nodes: {
      ...Object.fromEntries(
        parties.map((label, at) => {
          const group = ['us', 'ua', undefined][at % 3];
          return [`p${at}`, { type: 'office', label, ...(group !== undefined && { group }) }];
        }),
      ),
      ...Object.fromEntries(deals.map((label, at) => [`d${at}`, { type: 'pact', label }])),
    },
    claims: ties.map((number, at) => {
      const [from, to] = [`p${number % parties.length}`, `d${at % deals.length}`];
      return aClaim(`${from} made${number % 2} ${to}`, { status: phases[number % phases.length] ?? 'fact' });
    }),
  });

const documents = fc
  .record({
    parties: fc.array(name, { minLength: 1, maxLength: 30 }),
    deals: fc.array(name, { minLength: 1, maxLength: 20 }),
    ties: fc.array(fc.nat(200), { minLength: 1, maxLength: 120 }),
  })
  .map(documentOf);

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x + 0.01 ||
  other.x + other.width <= one.x + 0.01 ||
  one.y + one.height <= other.y + 0.01 ||
  other.y + other.height <= one.y + 0.01;

/** Along the lines, and across them. */
const roomOf = ({ box, upright }: MatrixHead): readonly [along: number, across: number] =>
  upright ? [box.height, box.width] : [box.width, box.height];

test('whatever a document has, its matrix fits its screen, at a size that can be read, and nothing lies over anything', () => {
  fc.assert(
    fc.property(
      documents,
      fc.constantFrom('16:9' as const, '4:3' as const),
      fc.constantFrom('en', 'uk'),
      (document, aspect, language) => {
        const { figure, told } = placedMatrix({}, language, aspect, document);
        const { frame, fitted } = told;
        expect(figure.letters).toBeGreaterThanOrEqual(frame.least);
        if (fitted === null) return;
        expect(figure.width).toBeLessThanOrEqual(frame.width + 0.01);
        expect(figure.height).toBeLessThanOrEqual(frame.height + figure.small * 1.5);
        const whole = { x: 0, y: 0, width: figure.width, height: figure.height };
        const boxes = [...figure.heads.map(({ box }) => box), ...figure.spots.map(({ box }) => box)];
        expect(boxes.filter((box) => !within(box, whole))).toEqual([]);
        boxes.forEach((one, at) => expect(boxes.slice(at + 1).filter((other) => !apart(one, other))).toEqual([]));
        for (const head of figure.heads) {
          const [along, across] = roomOf(head);
          const weight = head.part === 'made' ? 600 : 400;
          for (const line of head.lines)
            expect(measureText(line, figure.letters, weight)).toBeLessThanOrEqual(along + 0.01);
          expect(head.lines.length * figure.letters * figure.leading).toBeLessThanOrEqual(across + 0.01);
        }
        for (const spot of figure.spots)
          for (const { x, side } of spotParts(spot, figure))
            expect(Math.abs(x) + side / 2).toBeLessThanOrEqual(spot.box.width / 2);
      },
    ),
    { numRuns: 40 },
  );
});

test('what stands and what is left out are together all there is, and every party and deal that stands has a cell', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { figure, told } = placedMatrix({}, 'en', '16:9', document);
      const heads = (part: MatrixHead['part']): readonly string[] =>
        figure.heads.filter((head) => head.part === part).map(({ id }) => id);
      const left = told.fitted?.left ?? { parties: told.matrix.parties, made: told.matrix.made };
      expect(heads('party').length + left.parties).toBe(told.matrix.parties);
      expect(heads('made').length + left.made).toBe(told.matrix.made);
      expect(new Set(figure.spots.map(({ party }) => party))).toEqual(new Set(heads('party')));
      expect(new Set(figure.spots.map(({ made }) => made))).toEqual(new Set(heads('made')));
      expect(new Set(figure.spots.map(({ key }) => key)).size).toBe(figure.spots.length);
    }),
    { numRuns: 40 },
  );
});
