import type { Arrangement, Frame, LayoutInput, Point } from '#core/picture/arrangement.ts';
import { fitZoom } from '#core/picture/fit-zoom.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { measureArrangement } from './measure-arrangement.ts';

/** What can be counted on a picture, and what a designer would see at once. */
export type PictureQuality = {
  readonly cards: number;
  readonly lines: number;
  readonly overlaps: readonly string[];
  readonly throughCards: readonly string[];
  readonly crossings: number;
  /** Degrees. */
  readonly steepest: number;
  /** CSS pixels at the zoom the picture opens at. */
  readonly cardText: number;
  readonly smallestText: number;
  /** Lines through a caption or a phrase, text wider than its card, things outside the picture, broken numbers. */
  readonly faults: readonly string[];
};

type Rectangle = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const meets = ([a, b]: readonly [Point, Point], box: Rectangle): boolean => {
  const steps = 40;
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
    const x = a[0] + (b[0] - a[0]) * share;
    const y = a[1] + (b[1] - a[1]) * share;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
};

const wordsOf = ({ captions, lines, measures }: Arrangement): readonly Rectangle[] => {
  const box = (name: string, text: string, x: number, y: number, size: number, weight: 400 | 600): Rectangle => ({
    name,
    x,
    y: y - size * 0.5,
    width: measureText(text, size, weight),
    height: size,
  });
  return [
    ...captions.map(({ text, x, y }) => box(text, text.toLocaleUpperCase('en'), x, y, measures.captionFont, 600)),
    ...lines.flatMap(({ phrase, key }) =>
      phrase === null || phrase.text === ''
        ? []
        : [box(`${phrase.text} of ${key}`, phrase.text, phrase.x, phrase.y, measures.phraseFont, 400)],
    ),
  ];
};

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const faultsOf = (arrangement: Arrangement): readonly string[] => {
  const { cards, lines, width, height, measures } = arrangement;
  const words = wordsOf(arrangement);
  const boxes = cards.map((card): Rectangle => ({
    name: card.id,
    x: card.x - card.width / 2,
    y: card.y - card.height / 2,
    width: card.width,
    height: card.height,
  }));
  const inside = (name: string, [x, y]: Point): readonly string[] =>
    x >= 0 && y >= 0 && x <= width && y <= height ? [] : [`${name} is outside at ${x}, ${y}`];
  const wide = cards.flatMap((card) => {
    const room = card.width - measures.band - measures.padding;
    const label = card.lines.filter((line) => measureText(line, measures.font, card.strong ? 600 : 400) > room);
    const sub = card.sublines.filter(({ text }) => measureText(text, measures.subFont) > room);
    return [...label, ...sub.map(({ text }) => text)].map((text) => `${text} is wider than ${card.id}`);
  });
  const broken = [
    ...cards.flatMap((card) =>
      [card.x, card.y, card.width, card.height]
        .filter((value) => !Number.isInteger(value))
        .map((value) => `${card.id}: ${value}`),
    ),
    ...lines.flatMap((line) =>
      line.points
        .flat()
        .filter((value) => !Number.isInteger(value))
        .map((value) => `${line.key}: ${value}`),
    ),
  ];
  return [
    ...words.flatMap((box) =>
      lines
        .filter(({ points }) => points.slice(1).some((to, index) => meets([points[index] ?? to, to], box)))
        .map(({ key }) => `${key} through “${box.name}”`),
    ),
    ...words.flatMap((box) =>
      boxes.filter((card) => overlap(box, card)).map((card) => `“${box.name}” on ${card.name}`),
    ),
    ...words.flatMap((box, index) =>
      words
        .slice(index + 1)
        .filter((other) => overlap(box, other))
        .map((other) => `“${box.name}” on “${other.name}”`),
    ),
    ...boxes.flatMap((box) => [
      ...inside(box.name, [box.x, box.y]),
      ...inside(box.name, [box.x + box.width, box.y + box.height]),
    ]),
    ...words.flatMap((box) => [
      ...inside(box.name, [box.x, box.y]),
      ...inside(box.name, [box.x + box.width, box.y + box.height]),
    ]),
    ...lines.flatMap(({ key, points }) => points.flatMap((point) => inside(key, point))),
    ...wide,
    ...broken,
  ];
};

export const pictureQuality = (arrangement: Arrangement, frame: Frame): PictureQuality => {
  const { overlaps, throughCards, crossings, steepest } = measureArrangement(arrangement);
  const zoom = fitZoom(arrangement, frame);
  const { font, subFont, captionFont, phraseFont } = arrangement.measures;
  const used = [
    font,
    ...(arrangement.cards.some(({ sublines }) => sublines.length > 0) ? [subFont] : []),
    ...(arrangement.captions.length > 0 ? [captionFont] : []),
    ...(arrangement.lines.some(({ phrase }) => phrase !== null) ? [phraseFont] : []),
  ];
  return {
    cards: arrangement.cards.length,
    lines: arrangement.lines.length,
    overlaps,
    throughCards,
    crossings: crossings.length,
    steepest,
    cardText: font * zoom,
    smallestText: Math.min(...used) * zoom,
    faults: faultsOf(arrangement),
  };
};

/** Everything of a picture that must be the same whatever order its nodes and lines came in. */
export const fingerprint = (arrangement: Arrangement): string => JSON.stringify(arrangement);

/** The same input with nodes and lines in another order. */
export const shuffled = (input: LayoutInput, seed: number): LayoutInput => {
  let state = seed * 2654435761 + 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const mix = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { ...input, nodes: mix(input.nodes), lines: mix(input.lines) };
};
