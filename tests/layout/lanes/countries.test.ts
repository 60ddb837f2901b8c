import { describe, expect, test } from 'vitest';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { fingerprint, pictureQuality, shuffled } from '#tests/layout/picture-quality.ts';
import { frames } from '#tests/layout/sample-input.ts';
import { crowdedCountries, fourParties, openingInput, threeCountries } from './country-documents.ts';

/** Groups of a lane from top to bottom, each once for every stretch of its cards, and whether a country heads it. */
const stretches = ({ cards }: Arrangement, { nodes }: LayoutInput, side: 'left' | 'right'): readonly string[] => {
  const y = new Map(cards.map((card) => [card.id, card.y]));
  const lane = nodes
    .filter((node) => node.side === side && y.has(node.id))
    .toSorted((a, b) => (y.get(a.id) ?? 0) - (y.get(b.id) ?? 0));
  return lane
    .filter((node, index) => node.group?.id !== lane[index - 1]?.group?.id)
    .map(({ group, look }) => `${group?.id} ${look === 'country' ? 'by its country' : 'by its name'}`);
};

const documents = [
  ['three countries', threeCountries, { left: ['ua', 'pl'], right: ['dk'] }],
  ['three countries and a union', fourParties, { left: ['ua', 'dk'], right: ['pl', 'eu'] }],
  ['four crowded countries', crowdedCountries, { left: ['aa', 'cc'], right: ['bb', 'dd'] }],
] as const;

describe.each(documents)('%s', (_name, document, lanes) => {
  describe.each(Object.entries(frames))('in the frame %s', (_frame, frame) => {
    const input = openingInput(document, frame);
    const arrangement = arrangeLanes(input);

    test('are drawn without a fault', () => {
      const { overlaps, throughCards, faults, cardText } = pictureQuality(arrangement, frame);
      expect({ overlaps, throughCards, faults }).toEqual({ overlaps: [], throughCards: [], faults: [] });
      expect(cardText).toBeGreaterThanOrEqual(12.799);
      expect(arrangement.cards.length + arrangement.dropped.length).toBe(input.nodes.length);
    });

    test('stand alternately left and right, each in one block under its country or its name', () => {
      for (const side of ['left', 'right'] as const) {
        const groups = lanes[side].map((id) => `${id} ${id === 'eu' ? 'by its name' : 'by its country'}`);
        expect(stretches(arrangement, input, side).toSorted()).toEqual(groups.toSorted());
      }
      const names = arrangement.captions.filter(({ text }) => text === 'European Union');
      expect(names).toHaveLength(document === fourParties ? 1 : 0);
    });

    test('stand further from the next group than from each other', () => {
      for (const side of ['left', 'right'] as const) {
        if (lanes[side].length < 2) continue;
        const group = new Map(input.nodes.map((node) => [node.id, node.side === side ? node.group?.id : undefined]));
        const lane = arrangement.cards.filter(({ id }) => group.get(id) !== undefined).toSorted((a, b) => a.y - b.y);
        const gaps = lane.slice(1).map((card, index) => {
          const above = lane[index];
          if (above === undefined) throw new Error('no card above');
          const free = card.y - card.height / 2 - (above.y + above.height / 2);
          return { free, within: group.get(card.id) === group.get(above.id) };
        });
        // Below the country in the head row there may be any room: nothing else can be meant.
        const within = gaps.slice(1).filter((gap) => gap.within);
        const between = gaps.filter((gap) => !gap.within);
        expect(Math.min(...between.map(({ free }) => free))).toBeGreaterThan(
          Math.max(0, ...within.map(({ free }) => free)),
        );
      }
    });

    test('give one picture, whatever the order of nodes and lines', () => {
      const pictures = [1, 2, 3].map((seed) => fingerprint(arrangeLanes(shuffled(input, seed))));
      expect(new Set([fingerprint(arrangement), ...pictures]).size).toBe(1);
    });
  });
});

test('the head row reads as a sentence: of each lane a country that is tied to the head item', () => {
  const arrangement = arrangeLanes(openingInput(threeCountries, frames['panels-closed']));
  const y = new Map(arrangement.cards.map((card) => [card.id, card.y]));
  expect([y.get('poland'), y.get('denmark')]).toEqual([y.get('treaty'), y.get('treaty')]);
});

test('of more than four groups none is kept together: the cards stand as those of one', () => {
  const input = openingInput(crowdedCountries, frames['panels-closed']);
  const grouped = (count: number): LayoutInput => ({
    ...input,
    nodes: input.nodes.map((node, index) => ({ ...node, group: { id: `g${index % count}`, label: 'Group' } })),
  });
  const ungrouped = { ...input, nodes: input.nodes.map((node) => ({ ...node, group: null })) };
  const plain = fingerprint(arrangeLanes(ungrouped));
  expect(fingerprint(arrangeLanes(grouped(5)))).toBe(plain);
  expect(fingerprint(arrangeLanes(grouped(4)))).not.toBe(plain);
});
