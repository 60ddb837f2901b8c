import { fitPassages, inColumns, sourcesOf, type SetPassage } from '#exporters/sheets/fit-passages.ts';
import type { Sheet } from '#exporters/sheets/sheet.ts';
import { extentOf, type Size, type Window } from '#exporters/svg/drawing.ts';
import { legendHeight, legendWidth } from './draw-legend.ts';

export const sourceSize = 12;
export const sourceLine = sourceSize * 1.35;
export const columnGap = 28;
/** Where the number of a passage stands. */
export const numberRoom = 22;
export const legendSize = 12;
/** Between a picture and the key beside it. */
const legendGap = 14;
const gap = 8;
/** The share of its page that the body of a sheet has at least, however many passages there are. */
const leastBody = 0.42;

/** Where the parts of a page stand; lengths are pixels of the page. */
export type PagePlan = {
  readonly body: Window;
  readonly legend: { readonly x: number; readonly y: number; readonly width: number | null; readonly size: number };
  readonly passages: {
    readonly columns: readonly (readonly SetPassage[])[];
    readonly width: number;
    readonly y: number;
    /** How many have no room. */
    readonly left: number;
  };
  /** The source of all passages, where that is one. */
  readonly source: string | null;
};

type Wish = { readonly sheet: Sheet; readonly area: Window };

type Room = { readonly columns: number; readonly width: number; readonly source: string | null };

const roomOf = ({ sheet, area }: Wish): Room => {
  const sources = sourcesOf(sheet.passages);
  const columns = sheet.passages.length > 1 ? 2 : 1;
  const [only = ''] = sources;
  return {
    columns,
    width: (area.width - columnGap * (columns - 1)) / columns,
    source: sources.length === 1 && only !== '' ? only : null,
  };
};

const aspectOf = ({ body }: Sheet): number => {
  if (body.kind === 'matrix') return body.figure.width / body.figure.height;
  if (body.kind !== 'figure') return Number.POSITIVE_INFINITY;
  const { width, height } = body.window ?? extentOf(body.picture.arrangement);
  return width / height;
};

/** The key stands beside a picture that leaves room there, and wherever the passages need the room below. */
const isBeside = (sheet: Sheet, { width, height }: Size): boolean => {
  const share = aspectOf(sheet) / (width / height);
  return sheet.body.kind === 'figure' && (share < 1.15 || sheet.passages.length > 4);
};

/** Room for title and caption is taken already: `area` is what is left between them and the foot. */
export const planPage = (wish: Wish): PagePlan => {
  const { sheet, area } = wish;
  const entries = sheet.body.kind === 'figure' ? sheet.body.legend : [];
  const beside = isBeside(sheet, area);
  const { columns, width, source } = roomOf(wish);
  const below = beside || entries.length === 0 ? 0 : legendHeight(entries, area.width, legendSize) + gap;
  const extra = source === null ? 0 : sourceLine;
  const free = area.height * (1 - leastBody) - below - extra - 2 * gap;
  const lines = Math.max(2, Math.floor(free / sourceLine)) * columns - (columns - 1);
  const { set, left } = fitPassages(sheet.passages, { width: width - numberRoom, size: sourceSize, lines });
  const inEach = inColumns(set, columns);
  const deepest = Math.max(0, ...inEach.map((each) => each.reduce((sum, { lines: its }) => sum + its.length, 0)));
  const passagesHeight = (deepest + (left > 0 ? 1 : 0)) * sourceLine + extra;
  const passagesTop = area.y + area.height - passagesHeight;
  const legendTop = passagesTop - gap - below;
  const column = beside ? legendWidth(entries, legendSize) + legendGap : 0;
  const bodyWidth = area.width - column;
  return {
    body: { x: area.x, y: area.y, width: bodyWidth, height: legendTop - area.y },
    legend: beside
      ? { x: area.x + bodyWidth + legendGap, y: area.y, width: null, size: legendSize }
      : { x: area.x, y: legendTop, width: area.width, size: legendSize },
    passages: { columns: inEach, width, y: passagesTop, left },
    source,
  };
};
