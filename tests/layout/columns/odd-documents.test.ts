import { describe, expect, test } from 'vitest';
import type { Frame, LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import { arrangeColumns } from '#layout/columns/arrange-columns.ts';
import { oddInputs } from '#tests/layout/lanes/odd-inputs.ts';
import { fingerprint, pictureQuality, shuffled } from '#tests/layout/picture-quality.ts';

const frames: readonly (readonly [string, Frame])[] = [
  ['a wide screen', { width: 1440, height: 800, display: 'desk' }],
  ['a phone', { width: 390, height: 700, display: 'desk' }],
];

/** Every other card of the middle is a goal or a subject. */
const withThemes = (input: LayoutInput): LayoutInput => ({
  ...input,
  level: 2,
  nodes: input.nodes.map((node, index): LayoutNode => {
    if (node.side !== 'middle' || node.look === 'country' || index % 3 === 0) return node;
    return { ...node, level: 2, theme: index % 3 === 1 ? 'purpose' : 'matter' };
  }),
});

const inputs = oddInputs.flatMap(([name, input]) => [
  [name, input] as const,
  [`${name}, with goals and subjects`, withThemes(input)] as const,
]);

describe.each(inputs)('%s', (_name, input) => {
  test.each(frames)('is drawn without a fault on %s', (_frame, frame) => {
    const framed = { ...input, frame };
    const arrangement = arrangeColumns(framed);
    const { overlaps, throughCards, faults } = pictureQuality(arrangement, frame);
    expect({ overlaps, throughCards, faults }).toEqual({ overlaps: [], throughCards: [], faults: [] });
    expect(arrangement.cards.length).toBe(input.nodes.length);
    expect(fingerprint(arrangeColumns(shuffled(framed, 5)))).toBe(fingerprint(arrangement));
  });
});
