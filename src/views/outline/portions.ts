import type { Outline } from '#core/queries/outline/outline.ts';

/** So many rows are made at once; a list that is longer shows the first of every kind, and more on request. */
const mostRows = 400;
const leastOfKind = 10;

/** Items of one kind that are shown until more are asked for. */
export function portionOf({ sections, shown }: Outline): number {
  if (shown <= mostRows) return shown;
  const kinds = sections.reduce((sum, section) => sum + section.kinds.length, 0);
  return Math.max(leastOfKind, Math.floor(mostRows / kinds));
}

/** A kind within its section. */
export const kindKey = (group: string | null, part: string, type: string): string =>
  [part, group ?? '', type].join(' ');

/** Where an item stands: in which kind, and how many stand before it; null where the view does not let it through. */
export function placeOf({ sections }: Outline, id: string): { readonly kind: string; readonly index: number } | null {
  for (const { part, group, kinds } of sections)
    for (const { type, items } of kinds) {
      const index = items.findIndex(({ node }) => node.id === id);
      if (index !== -1) return { kind: kindKey(group, part, type), index };
    }
  return null;
}
