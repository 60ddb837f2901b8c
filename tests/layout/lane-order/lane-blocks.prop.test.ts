import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Look } from '#core/document/schema.ts';
import type { LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import { laneOrder } from '#layout/lane-order/order-lanes.ts';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { desk, input, line, node } from '#tests/layout/input-factories.ts';
import { fingerprint, pictureQuality, shuffled } from '#tests/layout/picture-quality.ts';

const sides = ['left', 'right', 'middle'] as const;
const phases = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact'] as const;
const looks: readonly Look[] = ['country', 'body', 'organisation', 'person'];

const inputs: fc.Arbitrary<LayoutInput> = fc
  .record({
    groups: fc.array(fc.constantFrom('left', 'right'), { minLength: 3, maxLength: 4 }),
    nodes: fc.array(fc.record({ look: fc.constantFrom(...looks), of: fc.nat(4), between: fc.boolean() }), {
      minLength: 4,
      maxLength: 18,
    }),
    lines: fc.array(fc.record({ from: fc.nat(17), to: fc.nat(17), phase: fc.constantFrom(...phases) }), {
      maxLength: 24,
    }),
  })
  .map(({ groups, nodes, lines }) => {
    const made = nodes.map(({ look, of, between }, index): LayoutNode => {
      const side = groups[of];
      const id = `n${index}`;
      if (side === undefined || between) return node(id, 'middle', 'programme', { group: null });
      return node(id, side, look, { group: { id: `g${of}`, label: `Group number ${of}` } });
    });
    const drawn = lines
      .filter(({ from, to }) => from !== to && from < made.length && to < made.length)
      .map(({ from, to, phase }) => line(`n${from}`, `n${to}`, phase));
    return input(
      made,
      drawn.filter(({ key }, index) => drawn.findIndex((other) => other.key === key) === index),
    );
  });

test('cards of a group stand together, below a country if it has one', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const nodes = new Map(given.nodes.map((each) => [each.id, each]));
      const order = laneOrder(given);
      for (const side of ['left', 'right'] as const) {
        const groups = order[side].map((id) => nodes.get(id)?.group?.id);
        const stretches = groups.filter((group, index) => group !== groups[index - 1]);
        expect(new Set(stretches).size).toBe(stretches.length);
        for (const group of stretches) {
          const cards = given.nodes.filter((each) => each.side === side && each.group?.id === group);
          const [first] = order[side].filter((id) => nodes.get(id)?.group?.id === group);
          const hasCountry = cards.some(({ look }) => look === 'country');
          expect(nodes.get(first ?? '')?.look === 'country').toBe(hasCountry);
        }
      }
      for (const side of sides)
        expect(order[side].filter((id) => nodes.has(id)).toSorted()).toEqual(
          given.nodes
            .filter((each) => each.side === side)
            .map(({ id }) => id)
            .toSorted(),
        );
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('any few groups are drawn without a fault, and alike in any order of nodes and lines', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const arrangement = arrangeLanes(given);
      const { overlaps, throughCards, faults } = pictureQuality(arrangement, desk);
      expect({ overlaps, throughCards, faults }).toEqual({ overlaps: [], throughCards: [], faults: [] });
      expect(fingerprint(arrangeLanes(shuffled(given, 3)))).toBe(fingerprint(arrangement));
    }),
    { numRuns: 40 },
  );
}, 60_000);
