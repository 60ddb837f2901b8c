import type { Measures } from '#core/picture/arrangement.ts';
import { columnMeasures } from '#layout/columns/column-measures.ts';

/** Groups are drawn like the cards of the five columns. */
export const groupMeasures: Measures = columnMeasures;

/** Distances in model units. */
export const spacing = {
  /** Between two cards of a lane, what an opened group gets besides, between the rows and between the columns of an opened group. */
  cards: 14,
  opened: 12,
  rows: 12,
  columns: 12,
  /** Rows of an opened group before it gets another column. */
  mostRows: 12,
  /** Between two lines that pass the middle in the same gap, and between them and the cards. */
  channel: 5,
  channelEdge: 8,
  /** All such lines together take no more of the height than this. */
  allChannels: 600,
  ports: 12,
  leastPorts: 4,
  mostForPorts: 140,
  stub: 18,
  bracket: 12,
  track: 7,
  /** All tracks beside a lane together take no more than this. */
  mostTracks: 120,
  leastGutter: 110,
  mostGutter: 300,
  top: 26,
  caption: 14,
  margin: 14,
} as const;

export const cardWidths = { least: 170, most: 280 } as const;
