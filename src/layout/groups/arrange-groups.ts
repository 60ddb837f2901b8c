import type { Arrangement, Caption, LayoutInput } from '#core/picture/arrangement.ts';
import { collapse } from './collapse.ts';
import { groupMeasures, spacing } from './group-measures.ts';
import { placeLanes } from './place-lanes.ts';
import { routeGroups } from './route-groups.ts';

/**
 * The overview: groups in three lanes. An opened group is a block of its members where its card stood; what stands under
 * it in its lane moves down, the rest keeps its place.
 */
export const arrangeGroups = (input: LayoutInput): Arrangement => {
  const closed = collapse(input);
  const placed = placeLanes(closed, input.frame);
  const down = (y: number): number => y + spacing.top;
  const used = new Set([...placed.cards.values()].map(({ lane }) => lane));
  return {
    width: placed.width,
    height: placed.stack.height + spacing.top + spacing.margin,
    cards: [...placed.cards.values()].map(({ face, x, y }) => ({ ...face, x, y: down(y) })),
    lines: routeGroups(input, closed, placed).map(({ points, mark, ...line }) => ({
      ...line,
      points: points.map(([x, y]) => [x, down(y)] as const),
      mark: mark && ([mark[0], down(mark[1])] as const),
    })),
    captions: placed.lanes.flatMap(({ left }, lane): readonly Caption[] => {
      const text = used.has(lane) ? (input.columnCaptions[lane] ?? '') : '';
      return text === '' ? [] : [{ text, x: left, y: spacing.caption }];
    }),
    measures: groupMeasures,
    dropped: [],
  };
};
