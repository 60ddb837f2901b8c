import type { Claim, Look, NodeId } from '#core/document/schema.ts';
import { parseEdtf } from '#core/document/edtf.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { LayoutInput, LayoutNode, Span } from '#core/picture/arrangement.ts';
import { formatDate } from '#i18n/dates/format-date.ts';

const dayLength = 86_400_000;

/** Days since 1970-01-01 of a day of the calendar, `2023-11-30`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);

/** An open end is drawn so many days long: long enough to be seen as going on. */
const openLength = 45;

/** Who acts at a time does not happen at it. */
const actors: readonly Look[] = ['country', 'body', 'organisation', 'person'];

/** When what a node stands for happened, from the dates of the claims about it; null where none has one. */
export function spanOf(graph: Graph, id: NodeId, language: string): Span | null {
  const node = graph.nodes.get(id);
  if (node === undefined || actors.includes(node.look)) return null;
  const { claims } = node;
  const spans = claims.flatMap((claim) => toSpan(claim, language) ?? []);
  const [first] = spans;
  if (first === undefined) return null;
  const one = spans.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
    open: spans.find(({ open }) => open !== null)?.open ?? null,
    unsure: spans.some(({ unsure }) => unsure),
    text: [...new Set(one.map(({ text }) => text))].join(', '),
  };
}

function toSpan({ date }: Claim, language: string): Span | null {
  const parsed = date === undefined ? null : parseEdtf(date);
  if (parsed === null) return null;
  const { earliest, latest, yearInferred, approximate, uncertain } = parsed;
  const known = earliest ?? latest;
  if (known === null) return null;
  return {
    from: earliest === null ? dayNumber(known) - openLength : dayNumber(earliest),
    to: latest === null ? dayNumber(known) + openLength : dayNumber(latest),
    open: earliest === null ? 'start' : latest === null ? 'end' : null,
    unsure: yearInferred || approximate || uncertain,
    text: formatDate(date, language, 'short'),
  };
}

/** More marks than this stand too close on any screen. */
const mostTicks = 12;
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

/** Marks on the axis at the beginnings of months or years, so many as can be read, from before the first span to after the last. */
export function ticksOf(nodes: readonly LayoutNode[], language: string): NonNullable<LayoutInput['ticks']> {
  const spans = nodes.flatMap(({ when }) => when ?? []);
  if (spans.length === 0) return [];
  const first = monthOf(Math.min(...spans.map(({ from }) => from)));
  const last = monthOf(Math.max(...spans.map(({ to }) => to))) + 1;
  const step = steps.find((each) => (last - first) / each <= mostTicks) ?? 1200;
  const start = Math.floor(first / step) * step;
  const count = Math.ceil((last - start) / step) + 1;
  return Array.from({ length: count }, (_, place) => {
    const month = start + place * step;
    const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
    const text = step >= 12 ? `${year}` : `${year}-${String(inYear).padStart(2, '0')}`;
    const day = `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-01`;
    return { at: dayNumber(day), text: formatDate(text, language, 'short') };
  });
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * dayLength);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
