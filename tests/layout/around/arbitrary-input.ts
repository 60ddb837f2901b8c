import fc from 'fast-check';
import type { LayoutInput, LayoutLine, LayoutNode, Span } from '#core/picture/arrangement.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';
import { arrangedFrames } from './arranged-input.ts';

const looks = ['country', 'body', 'instrument', 'programme', 'organisation', 'person', 'event', 'subject'] as const;
const phases = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact', 'stopped', 'denied'] as const;

const span = fc
  .record({
    from: fc.integer({ min: 19_000, max: 20_000 }),
    days: fc.integer({ min: 0, max: 400 }),
    open: fc.constantFrom('start' as const, 'end' as const, null),
    unsure: fc.boolean(),
  })
  .map(({ from, days, open, unsure }): Span => ({ from, to: from + days, open, unsure, text: `day ${from}` }));

const nodes = fc
  .array(
    fc.record({
      look: fc.constantFrom(...looks),
      side: fc.constantFrom('left' as const, 'middle' as const, 'right' as const),
      label: fc.constantFrom('Memorandum', 'Ministry of Strategic Industries of Ukraine', 'Conference of defence'),
      when: fc.option(span, { nil: null }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((list) =>
    list.map(({ look, side, label, when }, index): LayoutNode => {
      const id = `n${String(index).padStart(2, '0')}`;
      return node(id, side, look, { label: `${label} ${index}`, when });
    }),
  );

const linesAmong = (ids: readonly string[]): fc.Arbitrary<readonly LayoutLine[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom(...phases)), {
      maxLength: 30,
      selector: ([from, to]) => `${from}|${to}`,
    })
    .map((list) => list.filter(([from, to]) => from !== to).map(([from, to, phase]) => line(from, to, phase)));

/** Captions for rows and rings, as the program gives them. */
export const layoutCaptions = {
  layers: {
    country: 'Countries',
    body: 'Public bodies',
    organisation: 'Organisations',
    person: 'People',
    instrument: 'Agreements',
    programme: 'Programmes',
    event: 'Events',
    subject: 'Goals, subjects',
  },
  rings: ['1 step away', '2 steps away', '3 steps away'],
  undated: 'Date not given',
} as const;

/** Any nodes with any lines among them, in a frame, with all that the arrangements but lanes ask for. */
export const anyInput: fc.Arbitrary<LayoutInput> = nodes.chain((list) =>
  fc
    .tuple(linesAmong(list.map(({ id }) => id)), fc.constantFrom(...Object.values(arrangedFrames)))
    .map(([lines, frame]): LayoutInput => ({
      ...input(list, lines, frame),
      captions: layoutCaptions,
      centre: list[0]?.id ?? null,
      ticks: [19_000, 19_500, 20_000, 20_500].map((at) => ({ at, text: `Day ${at}` })),
    })),
);
