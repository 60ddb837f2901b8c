import type { CardSet } from './cards/card-sets.ts';
import type { LaneOrder } from '#layout/lane-order/order-lanes.ts';
import type { LanePlan } from '#layout/lane-order/plan-lanes.ts';
import type { Route } from './choose-routes.ts';

/** A row of the middle column with the gap above it, and how far that gap may grow. */
export type Row = {
  readonly id: string;
  readonly size: number;
  readonly gap: number;
  readonly give: number;
  /** The part of the gap, next to the row, that its own words take. */
  readonly lead: number;
  /** The band whose caption stands in the gap. */
  readonly caption: 0 | 1 | 2 | null;
};

export type Stack = {
  readonly y: ReadonlyMap<string, number>;
  readonly captions: readonly { readonly band: 0 | 1 | 2; readonly y: number }[];
  readonly bottom: number;
};

/** How far gaps open when a frame is higher than the picture: between blocks, and around a connector. */
const opening = { block: 36, link: 9 } as const;

/** The rows of the middle from the top, at their least distances. */
export const middleRows = (
  plan: LanePlan,
  order: LaneOrder,
  routes: readonly Route[],
  set: CardSet,
  sizeOf: (id: string) => number,
): readonly Row[] => {
  const joined = new Set(routes.flatMap((route) => (route.kind === 'connector' ? [route.lower] : [])));
  const bent = new Set(routes.flatMap((route) => (route.kind === 'elbow' ? [route.lower] : [])));
  const slots = new Set(routes.flatMap((route) => (route.kind === 'slot' ? [route.key] : [])));
  const sections = new Map(
    plan.sections.flatMap((section) =>
      [...(section.head === null ? [] : [section.head]), ...section.blocks].flatMap(({ id, satellites }) =>
        [id, ...satellites].map((row) => [row, section] as const),
      ),
    ),
  );
  return order.middle.map((id, index): Row => {
    const section = sections.get(id);
    const above = order.middle[index - 1];
    const size = sizeOf(id);
    const opens = above === undefined || sections.get(above) !== section;
    const caption = opens ? (section?.caption ?? null) : null;
    const room = caption === null ? 0 : set.captionHeight;
    // The words of a slot stand above its line, a little higher than the slot.
    const lead = slots.has(id) && size > set.phraseFont ? 6 : 0;
    const row = { id, size, lead, caption };
    if (above === undefined) return { ...row, gap: room + lead, give: 0 };
    if (joined.has(id)) return { ...row, gap: Math.max(set.linkGap, set.gap + room), give: opening.link };
    const slim = slots.has(id) && slots.has(above);
    // What stands under no caption must not seem to stand under the one above it.
    const apart = opens && caption === null && section?.head === null ? set.gap : 0;
    const gap = (slim && lead === 0 ? 2 : set.gap) + room + apart + lead;
    return { ...row, gap, give: slim || bent.has(id) ? 6 : opening.block };
  });
};

export const leastHeight = (rows: readonly Row[]): number => rows.reduce((sum, { gap, size }) => sum + gap + size, 0);

/** The share of `slack` each gap takes: in proportion to how far each may grow, which none exceeds. */
const openGaps = (rows: readonly Row[], slack: number): readonly number[] => {
  const most = rows.reduce((sum, { give }) => sum + give, 0);
  return rows.map(({ give }) => (most === 0 ? 0 : give * Math.min(1, slack / most)));
};

/** Rows from `top` down, with gaps opened until the stack is `height` high or they are as wide as they may be. */
export const stackMiddle = (rows: readonly Row[], top: number, height: number, set: CardSet): Stack => {
  const opened = openGaps(rows, Math.max(0, height - leastHeight(rows)));
  const y = new Map<string, number>();
  const captions: { band: 0 | 1 | 2; y: number }[] = [];
  let at = top;
  for (const [index, { id, size, gap, lead, caption }] of rows.entries()) {
    at += gap + (opened[index] ?? 0);
    if (caption !== null) captions.push({ band: caption, y: Math.round(at - lead - set.captionHeight / 2 - 2) });
    y.set(id, Math.round(at + size / 2));
    at += size;
  }
  return { y, captions, bottom: Math.round(at) };
};
