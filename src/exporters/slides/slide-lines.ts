import type { Phase } from '#core/document/schema.ts';
import type PptxGenJS from 'pptxgenjs';
import type { Point } from '#core/picture/arrangement.ts';
import { marks, markSize } from '#core/picture/marks.ts';
import { textIn } from '#core/document/text-in.ts';
import { inkOf } from '#core/drawing/highlights.ts';
import type { PictureLine } from '#core/drawing/picture.ts';
import { bundleWidth, displayOf, markStroke, pathMore } from '#core/drawing/sizes.ts';
import { screenX, screenY, type Drawing } from '#exporters/svg/drawing.ts';
import { roundedWay } from '#exporters/svg/svg-lines.ts';
import { pathPoints, placed } from './path-points.ts';
import { addPath, addSign, type Slide } from './slide-pen.ts';
import { pixelsAnInch } from './slide-size.ts';

/** The dash of a slide program that comes nearest to that of the ladder; it is measured in widths of the line. */
export const slideDashes: { readonly [P in Phase]: NonNullable<PptxGenJS.ShapeLineProps['dashType']> } = {
  done: 'solid',
  signed: 'solid',
  agreed: 'lgDash',
  ahead: 'dash',
  wished: 'sysDot',
  fact: 'solid',
  stopped: 'lgDashDot',
  denied: 'dashDot',
};

const addLine = (slide: Slide, each: PictureLine, drawing: Drawing): void => {
  const { picture, view, highlights, share } = drawing;
  const { theme, language } = picture;
  const { rung, told, bundle } = each;
  const ink = inkOf(highlights, each.key, theme.dim);
  if (ink === 0) return;
  const nameOf = (id: string): string => textIn(picture.card.get(id)?.node.label ?? id, language);
  const name = [nameOf(told.from), textIn(told.phrase, language) || '–', nameOf(told.to)].join(' ');
  const points = each.line.points.map(([x, y]): Point => [screenX(drawing, x), screenY(drawing, y)]);
  const plain = bundle ? bundleWidth(told.count ?? 1) : rung.width * picture.lineShare;
  const width = (plain + (highlights.pathLines.has(each.key) ? pathMore : 0)) * share;
  const way = roundedWay(points, picture.arrangement.measures.lineRadius * view.zoom);
  addPath(slide, name, placed(pathPoints(way), 0, 0, 1 / pixelsAnInch), {
    stroke: theme.edge,
    width,
    dash: bundle ? 'solid' : slideDashes[rung.phase],
    isArrow: told.arrow && !bundle,
    share: ink * rung.ink,
  });
  const { mark } = each.line;
  if (mark === null || bundle) return;
  const at = [screenX(drawing, mark[0]) / pixelsAnInch, screenY(drawing, mark[1]) / pixelsAnInch] as const;
  const side = (markSize[displayOf(picture)] * share) / pixelsAnInch;
  const { ground, ink: shape } = marks[rung.mark];
  const stroke = { stroke: theme.edge, width: markStroke * side * pixelsAnInch, share: ink };
  if (ground !== null) addSign(slide, name, ground, at, side, { fill: theme.canvas, ...stroke });
  if (shape !== null) addSign(slide, name, shape, at, side, { fill: theme.edge, share: ink });
};

export const addLines = (slide: Slide, drawing: Drawing, isShown: (id: string) => boolean): void => {
  for (const each of drawing.picture.lines)
    if (isShown(each.told.from) && isShown(each.told.to)) addLine(slide, each, drawing);
};
