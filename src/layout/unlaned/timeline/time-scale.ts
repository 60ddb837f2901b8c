import type { LayoutInput, LayoutNode, Span } from '#core/picture/arrangement.ts';
import { measureText } from '#core/picture/text-metrics.ts';

type Ticks = NonNullable<LayoutInput['ticks']>;

/** A node that happened at some time. */
export type Dated = { readonly node: LayoutNode; readonly when: Span };

/** From days to units: where a day begins. */
export type TimeScale = { readonly width: number; readonly at: (day: number) => number };

/** Two marks of the axis stand at least as far apart as their words and so many units. */
const apart = 18;

/** The days from the first mark or beginning to the last mark or end, over the room or as much as the words of the marks take. */
export const timeScale = (dated: readonly Dated[], ticks: Ticks, room: number, captionFont: number): TimeScale => {
  const days = [...dated.flatMap(({ when }) => [when.from, when.to + 1]), ...ticks.map(({ at }) => at)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const wanted = ticks.slice(1).map(({ at }, index) => {
    const before = ticks[index];
    if (before === undefined || at <= before.at) return 0;
    const text = measureText(before.text.toLocaleUpperCase('en'), captionFont, 600) + apart;
    return (text * (last - first)) / (at - before.at);
  });
  const width = Math.max(room, ...wanted);
  return { width, at: (day) => Math.round(((day - first) * width) / Math.max(1, last - first)) };
};
