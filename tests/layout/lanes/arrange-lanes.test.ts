import { describe, expect, test } from 'vitest';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { pictureQuality } from '#tests/layout/picture-quality.ts';
import { frames, sampleInput } from '#tests/layout/sample-input.ts';

/** What the drawn reference pictures reached; to be held or beaten. */
const reference = {
  'panels-open': { cards: 23, lines: 25, crossings: 6, steepest: 77, cardText: 12.9, smallest: 12.1 },
  'panels-closed': { cards: 23, lines: 25, crossings: 6, steepest: 62, cardText: 17, smallest: 14 },
  'details-open-1280': { cards: 23, lines: 25, crossings: 6, steepest: 70, cardText: 13, smallest: 12.05 },
  projector: { cards: 19, lines: 22, crossings: 5, steepest: 68, cardText: 24, smallest: 24 },
} as const;

describe.each(Object.entries(reference))('the sample in the frame %s', (name, least) => {
  const frame = Object.entries(frames).find(([key]) => key === name)?.[1] ?? frames['panels-open'];
  const arrangement = arrangeLanes(sampleInput(frame));
  const quality = pictureQuality(arrangement, frame);

  test('shows every card and line that the reference shows', () => {
    expect(quality.cards).toBeGreaterThanOrEqual(least.cards);
    expect(quality.lines).toBeGreaterThanOrEqual(least.lines);
    expect(arrangement.cards.length + arrangement.dropped.length).toBe(23);
  });

  test('has no card on another and no line through a card, a caption or words', () => {
    expect(quality.overlaps).toEqual([]);
    expect(quality.throughCards).toEqual([]);
    expect(quality.faults).toEqual([]);
  });

  test('has no more crossings and no steeper slants', () => {
    expect(quality.crossings).toBeLessThanOrEqual(least.crossings);
    expect(quality.steepest).toBeLessThanOrEqual(least.steepest);
  });

  test('can be read: all of it is in the frame, at the sizes the reference has', () => {
    expect(quality.cardText).toBeGreaterThanOrEqual(least.cardText);
    expect(quality.smallestText).toBeGreaterThanOrEqual(least.smallest);
    expect(arrangement.width * (quality.cardText / arrangement.measures.font)).toBeLessThanOrEqual(frame.width + 0.01);
    expect(arrangement.height * (quality.cardText / arrangement.measures.font)).toBeLessThanOrEqual(
      frame.height + 0.01,
    );
  });

  test('cuts no label', () => {
    expect(arrangement.cards.flatMap(({ lines }) => lines).filter((line) => line.includes('…'))).toEqual([]);
  });
});

const open = arrangeLanes(sampleInput(frames['panels-open']));
const card = (id: string) => {
  const found = open.cards.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
};
const line = (key: string) => {
  const found = open.lines.find((each) => each.key === key);
  if (found === undefined) throw new Error(`no line ${key}`);
  return found;
};

test('the head row reads as a sentence: both countries level with what they agreed', () => {
  expect([card('ukraine').y, card('usa').y]).toEqual([card('coop').y, card('coop').y]);
  expect(card('ukraine').x).toBeLessThan(card('coop').x);
  expect(card('coop').x).toBeLessThan(card('usa').x);
});

test('the middle goes from firm to wished, each stretch under its caption', () => {
  const [firm, ahead, wished] = open.captions.map(({ y }) => y);
  const ys = ['monitoring', 'frankensam-local', 'adviser', 'coalition'].map((id) => card(id).y);
  expect([firm, ys[0], ahead, ys[1], ys[2], wished, ys[3]]).toEqual(
    [firm, ys[0], ahead, ys[1], ys[2], wished, ys[3]].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
  );
});

test('a satellite stands under its only neighbour, narrower, right edges flush', () => {
  const [doc, conference] = [card('jp-doc'), card('conference')];
  expect(conference.x + conference.width / 2).toBe(doc.x + doc.width / 2);
  expect(doc.width - conference.width).toBe(24);
  expect(conference.y).toBeGreaterThan(doc.y);
  expect(line('jp-doc|conference')).toMatchObject({ kind: 'connector', phrase: { text: 'signed at' } });
});

test('a card without a line stands in its lane and says what More detail holds', () => {
  expect(card('ua-forces').x).toBe(card('ua-mod').x);
  expect(card('ua-forces').sublines).toEqual([{ text: '+2 in More detail', phase: null }]);
});

test('gutter lines leave level, slant, and enter level, their marks in one column', () => {
  const gutters = open.lines.filter(({ kind, key }) => kind === 'gutter' && key.startsWith('ua'));
  for (const { points } of gutters) {
    expect(points).toHaveLength(4);
    expect(points[0]?.[1]).toBe(points[1]?.[1]);
    expect(points[2]?.[1]).toBe(points[3]?.[1]);
  }
  expect(new Set(gutters.map(({ mark }) => mark?.[0])).size).toBe(1);
});

test('a fact has no mark', () => {
  expect(line('jp-doc|coop').mark).toBeNull();
  expect(line('umierov|ua-mod').mark).toBeNull();
});

test('on the projector the key item is called by both its names', () => {
  const projector = arrangeLanes(sampleInput(frames.projector));
  expect(projector.cards.find(({ id }) => id === 'jp-doc')?.lines).toEqual(['Memorandum', '≠ statement of intent']);
  expect(projector.dropped).toEqual(['ua-forces', 'frankensam', 'conference', 'industry-partners']);
  expect(projector.captions).toEqual([]);
});
