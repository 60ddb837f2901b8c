import type { Frame, LayoutNode } from '#core/picture/arrangement.ts';
import { leastZoom } from '#core/picture/fit-zoom.ts';
import { sizeCard, type Face } from '#layout/lanes/cards/size-cards.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { portShare } from '#layout/routing/ports.ts';
import { columnMeasures, spacing } from './column-measures.ts';

/** What a column holds: its cards, how many slots lines need in it, and how many lines end at each card's fuller side. */
export type ColumnContent = {
  readonly caption: string;
  readonly nodes: readonly LayoutNode[];
  readonly slots: number;
  /** Lines in the gutter at its right. */
  readonly linesAfter: number;
  readonly portsOf: ReadonlyMap<string, number>;
};

export type ColumnSet = {
  readonly width: number;
  /** Height of the column when everything stands as close as may be. */
  readonly height: number;
  readonly faces: ReadonlyMap<string, Face>;
};

const narrowest = 150;
const widest = 420;
const step = 6;
/** Up to this width a column is made broad enough for its labels to stand in full. */
const broadForLabels = 240;

const rules = { set: { ...columnMeasures, countryHeight: 0 }, shortening: 'none', projector: false } as const;

/** A card grows where more lines end on one side than its words give room for. */
const withPorts = (face: Face, ports: number): Face => {
  const height = ((ports - 1) * spacing.leastPorts) / portShare;
  return { ...face, height: Math.max(face.height, 2 * Math.ceil(height / 2)) };
};

const columnSet = (content: ColumnContent, width: number): ColumnSet => {
  const faces = new Map(
    content.nodes.map((node) => [
      node.id,
      withPorts(sizeCard(node, rules, width, 0), content.portsOf.get(node.id) ?? 0),
    ]),
  );
  const sum = [...faces.values()].reduce((total, { height }) => total + height, 0);
  const gaps = Math.max(0, faces.size - 1) * spacing.cards + content.slots * spacing.slots;
  return { width, height: sum + gaps, faces };
};

const letters = (text: string): string => text.replaceAll(/\s/gu, '');

/** All labels stand in full, in two lines at most. */
const isFull = (content: ColumnContent, { faces }: ColumnSet): boolean =>
  content.nodes.every(({ id, label }) => {
    const lines = faces.get(id)?.lines ?? [];
    return lines.length <= 2 && letters(lines.join('')) === letters(label);
  });

/** Every width at which the column is lower than at all narrower ones, from the one where labels stand in full. */
const worthwhile = (content: ColumnContent): readonly ColumnSet[] => {
  const sets: ColumnSet[] = [];
  const caption = measureText(content.caption.toLocaleUpperCase('en'), columnMeasures.captionFont, 600);
  const least = Math.max(narrowest, step * Math.ceil(caption / step));
  for (let width = least; width <= Math.max(least, widest); width += step) {
    const set = columnSet(content, width);
    if (width + step <= broadForLabels && !isFull(content, set)) continue;
    if (set.height < (sets.at(-1)?.height ?? Infinity)) sets.push(set);
  }
  return sets;
};

export type ChosenWidths = {
  readonly sets: readonly ColumnSet[];
  /** Height of the columns, and the width of all gutters together. */
  readonly height: number;
  readonly gutters: number;
};

/** A picture that runs over the side of its frame keeps to this zoom: its small words are 12.4 pixels high. */
const runningZoom = 12.4 / columnMeasures.subFont;
/** Where the frame has room to spare, columns and gutters take this many times what they need, no more. */
const mostSpread = 1.4;
const around = { height: spacing.top + spacing.margin, width: spacing.stub + spacing.margin } as const;

/** Gutters in which steep lines have room beside each other; what runs over the side of its frame can afford it. */
const forCrowds = (contents: readonly ColumnContent[]): number =>
  contents
    .slice(0, -1)
    .reduce((sum, { linesAfter }) => sum + Math.max(spacing.gutter, 2 * spacing.stub + linesAfter * spacing.crowd), 0);

/**
 * The widths at which the whole picture is read largest: for every height that some column can have, each column takes
 * the least width that keeps to it. Where the frame is too narrow for readable words, the picture keeps to the frame's
 * height and runs over its side.
 */
export const chooseWidths = (contents: readonly ColumnContent[], frame: Frame): ChosenWidths => {
  const choices = contents.map((content) => worthwhile(content));
  const heights = [...new Set(choices.flat().map(({ height }) => height))].toSorted((a, b) => a - b);
  const gutters = spacing.gutter * Math.max(0, contents.length - 1);
  const candidates = heights.flatMap((height) => {
    const sets = choices.flatMap((sets) => sets.find((set) => set.height <= height) ?? []);
    if (sets.length < contents.length) return [];
    const width = sets.reduce((sum, set) => sum + set.width, gutters + around.width);
    return [{ sets, height, width, tall: frame.height / (height + around.height), broad: frame.width / width }];
  });
  const zoom = ({ tall, broad }: { readonly tall: number; readonly broad: number }): number => Math.min(tall, broad);
  const fitting = candidates.toSorted((a, b) => zoom(b) - zoom(a))[0];
  const running = candidates.findLast(({ tall }) => tall >= runningZoom) ?? candidates[0];
  const least = leastZoom(columnMeasures, frame);
  const best = fitting !== undefined && zoom(fitting) >= least ? fitting : running;
  if (best === undefined) return { sets: [], height: 0, gutters: 0 };
  const whole = zoom(best) >= least;
  const broad = whole ? frame.width / zoom(best) - best.width : forCrowds(contents) - gutters;
  const tall = whole ? frame.height / zoom(best) - around.height : 0;
  return {
    sets: best.sets,
    height: Math.floor(Math.max(best.height, Math.min(tall, best.height * mostSpread))),
    gutters: gutters + Math.max(0, whole ? Math.min(broad, gutters * mostSpread) : broad),
  };
};
