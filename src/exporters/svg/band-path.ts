import type { Look } from '#core/document/schema.ts';
import type { Point } from '#core/picture/arrangement.ts';
import { silhouette } from '#core/picture/silhouettes.ts';

/** What is left of `at` of a polygon. */
const leftPart = (points: readonly Point[], at: number): readonly Point[] =>
  points.flatMap((point, index): readonly Point[] => {
    const next = points[(index + 1) % points.length] ?? point;
    const kept = point[0] <= at ? [point] : [];
    if (point[0] <= at === next[0] <= at) return kept;
    const share = (at - point[0]) / (next[0] - point[0]);
    return [...kept, [at, point[1] + (next[1] - point[1]) * share]];
  });

/** SVG path data of a card's icon band round (0, 0): its silhouette as far as `band` from the left, without a clip. */
export const bandPath = (look: Look, width: number, height: number, band: number, scale: number): string => {
  const outline = silhouette(look, width, height, scale);
  const [x, y] = [width / 2, height / 2];
  if (outline.kind === 'polygon') {
    return `M${leftPart(outline.points, band - x)
      .map((point) => point.join(' '))
      .join('L')}Z`;
  }
  const radius = Math.min(outline.radius, band);
  if (radius === 0) return `M${-x} ${-y}H${band - x}V${y}H${-x}Z`;
  const arc = (toX: number, toY: number): string => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`;
  return `M${-x + radius} ${-y}H${band - x}V${y}H${-x + radius}${arc(-x, y - radius)}V${-y + radius}${arc(-x + radius, -y)}Z`;
};
