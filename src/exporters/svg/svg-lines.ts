import type { Point } from '#core/picture/arrangement.ts';
import { markSize, signs } from '#core/picture/marks.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { besideMark } from '#core/drawing/beside-mark.ts';
import { inkOf } from '#core/drawing/highlights.ts';
import type { PictureLine } from '#core/drawing/picture.ts';
import {
  arrowLength,
  beadSide,
  bundleWidth,
  capital,
  discSide,
  displayOf,
  hatchSide,
  pathMore,
  recognition,
} from '#core/drawing/sizes.ts';
import { screenX, screenY, type Drawing } from './drawing.ts';
import { svgNotEqual } from './svg-signs.ts';
import { svgMark } from './svg-text.ts';
import { short, tag, textTag } from './xml.ts';

const placed = (drawing: Drawing, points: readonly Point[]): readonly Point[] =>
  points.map(([x, y]) => [screenX(drawing, x), screenY(drawing, y)]);

/** From `point` towards another, no further than half the way. */
const towards = ([x, y]: Point, [toX, toY]: Point, distance: number): Point => {
  const share = Math.min(0.5, distance / Math.max(1, Math.hypot(toX - x, toY - y)));
  return [x + (toX - x) * share, y + (toY - y) * share];
};

const written = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

/** Path data of a way with round corners. */
export const roundedWay = (points: readonly Point[], radius: number): string =>
  points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${written(point)}`;
      if (after === undefined) return `L${written(point)}`;
      return `L${written(towards(point, before, radius))}Q${written(point)} ${written(towards(point, after, radius))}`;
    })
    .join('');

/** The line ends inside its arrowhead. */
const endedBefore = (points: readonly Point[], distance: number): readonly Point[] => {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return points;
  const share = Math.min(0.9, distance / Math.max(1, Math.hypot(end[0] - before[0], end[1] - before[1])));
  return [...points.slice(0, -1), [end[0] + (before[0] - end[0]) * share, end[1] + (before[1] - end[1]) * share]];
};

const arrowhead = (points: readonly Point[], { picture, share }: Drawing): string => {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return '';
  const turn = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  const size = arrowLength[displayOf(picture)] * share;
  // The tip touches the card's border, not its middle.
  const back = -picture.theme.cardBorder / 2 / arrowLength[displayOf(picture)];
  const transform = `translate(${written(end)})rotate(${short(turn)})scale(${short(size)})translate(${short(back)} 0)`;
  return tag('path', { class: 'arrow', d: signs.arrow, transform, fill: picture.theme.edge });
};

/** Who tells it: the left half is filled for the document's first voice, the right for its second. */
const bead = (each: PictureLine, drawing: Drawing): string => {
  const { picture, share } = drawing;
  const side = beadSide[displayOf(picture)] * share;
  const place = besideMark(each, drawing.view, side * 1.9);
  const [first, second] = picture.voices;
  const [left, right] = [first, second].map((voice) => voice !== undefined && each.told.voices.includes(voice));
  if (place === null || (left !== true && right !== true)) return '';
  const { canvas, edge } = picture.theme;
  return tag(
    'g',
    { class: 'tellers', transform: `translate(${written(place)})scale(${short(side)})` },
    tag('path', { d: signs.disc, fill: canvas, stroke: edge, 'stroke-width': 0.13 }),
    left === true ? tag('path', { d: signs.leftHalf, fill: edge }) : '',
    right === true ? tag('path', { d: signs.rightHalf, fill: edge }) : '',
  );
};

/** The number of its passage, in a pill on the line. */
const note = (each: PictureLine, text: string, drawing: Drawing): string => {
  const { picture, view } = drawing;
  const { points } = each.line;
  // In large letters lines are short: a number that grew with them would not find room beside the mark.
  const font = picture.arrangement.measures.subFont * Math.min(view.zoom, 1) * 0.86;
  const [width, height] = [Math.max(font * 1.35, measureText(text, font, 600) + font * 0.7), font * 1.35];
  const between = points[Math.floor(points.length / 2)] ?? [0, 0];
  const onLine = placed(drawing, [between])[0] ?? [0, 0];
  const [x, y] = besideMark(each, view, markSize[displayOf(picture)] * 0.7 + width * 0.62) ?? onLine;
  const { text: ink, canvas } = picture.theme;
  return tag(
    'g',
    { class: 'note' },
    tag('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: height / 2, fill: canvas, stroke: ink }),
    textTag(
      'text',
      { x, y: y + font * capital, 'font-size': font, 'font-weight': 600, fill: ink, 'text-anchor': 'middle' },
      text,
    ),
  );
};

const differs = (each: PictureLine, drawing: Drawing): string => {
  const side = discSide[displayOf(drawing.picture)] * drawing.share;
  const place = besideMark(each, drawing.view, side * -0.9);
  return place === null ? '' : svgNotEqual(place, side, drawing.picture.theme);
};

/** No claim of the line has a passage: a hatched square before the mark, in the place of the disc. */
const noPassage = (each: PictureLine, { picture, view, share }: Drawing): string => {
  const place = besideMark(each, view, hatchSide * share * -1.3);
  if (place === null) return '';
  return tag('path', {
    class: 'no-passage',
    d: signs.hatch,
    transform: `translate(${written(place)})scale(${short(hatchSide * share)})`,
    fill: picture.theme.canvas,
    stroke: picture.theme.edge,
    'stroke-width': 0.1,
  });
};

const marksOn = (each: PictureLine, drawing: Drawing): string => {
  const { mark } = each.line;
  const { picture, share, highlights, notes } = drawing;
  const number = notes.get(each.key);
  const numbered = number === undefined ? '' : note(each, number, drawing);
  if (mark === null || each.bundle) return numbered;
  const [x, y] = [screenX(drawing, mark[0]), screenY(drawing, mark[1])];
  const { edge, canvas } = picture.theme;
  const side = markSize[displayOf(picture)] * share;
  const spoken = highlights.hovered === each.key || highlights.selected.has(each.key);
  return [
    svgMark(each.rung.mark, x, y, side, edge, canvas),
    each.told.differs ? differs(each, drawing) : each.told.noPassage ? noPassage(each, drawing) : '',
    spoken && number === undefined ? bead(each, drawing) : '',
    numbered,
  ].join('');
};

const under = (each: PictureLine, d: string, { picture, highlights }: Drawing): string => {
  if (!highlights.selected.has(each.key)) return '';
  const width = each.rung.width + recognition * 1.5;
  const rest = { d, fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return (
    tag('path', { ...rest, stroke: picture.theme.text, 'stroke-width': width + 3 }) +
    tag('path', { ...rest, stroke: picture.theme.recognition, 'stroke-width': width })
  );
};

const svgLine = (each: PictureLine, drawing: Drawing): string => {
  const { picture, highlights, view, share } = drawing;
  const { rung, told, bundle } = each;
  const ink = inkOf(highlights, each.key, picture.theme.dim);
  if (ink === 0) return '';
  const points = placed(drawing, each.line.points);
  const isArrow = told.arrow && !bundle;
  const ended = isArrow ? endedBefore(points, arrowLength[displayOf(picture)] * share * 0.8) : points;
  const plain = bundle ? bundleWidth(told.count ?? 1) : rung.width * picture.lineShare;
  const width = (plain + (highlights.pathLines.has(each.key) ? pathMore : 0)) * share;
  const d = roundedWay(ended, picture.arrangement.measures.lineRadius * view.zoom);
  return tag(
    'g',
    { class: 'line', 'data-key': each.key, 'data-phase': bundle ? null : rung.phase, opacity: ink === 1 ? null : ink },
    under(each, d, drawing),
    tag('path', {
      class: 'way',
      d,
      fill: 'none',
      stroke: picture.theme.edge,
      'stroke-width': width,
      'stroke-dasharray':
        rung.dash.length === 0 ? null : rung.dash.map((part) => short(part * picture.lineShare * share)).join(' '),
      'stroke-linecap': rung.cap === 'butt' ? null : rung.cap,
      'stroke-opacity': rung.ink === 1 ? null : rung.ink,
    }),
    isArrow ? arrowhead(points, drawing) : '',
    marksOn(each, drawing),
  );
};

/** Every line that the view leaves in the picture, as firm as it is told, with what stands on it. */
export const svgLines = (drawing: Drawing): string =>
  drawing.picture.lines.map((each) => svgLine(each, drawing)).join('\n');
