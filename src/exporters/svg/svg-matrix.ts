import type { Phase } from '#core/document/schema.ts';
import { sampleRoom } from '#core/drawing/matrix/place-matrix.ts';
import { countText, markSide, spotParts } from '#core/drawing/matrix/spot-parts.ts';
import type { MatrixFigure, MatrixHead, MatrixKey, MatrixSpot, SpotPart } from '#core/drawing/matrix/matrix-figure.ts';
import { capital } from '#core/drawing/sizes.ts';
import { ladder } from '#core/picture/ladder.ts';
import { measureText, type FontWeight } from '#core/picture/text-metrics.ts';
import type { Theme } from '#core/picture/tokens.ts';
import { fitIn, type Size } from './drawing.ts';
import { svgNotEqual } from './svg-signs.ts';
import { svgMark } from './svg-text.ts';
import { short, tag, textTag } from './xml.ts';

export type MatrixDrawing = {
  readonly figure: MatrixFigure;
  readonly theme: Theme;
  /** Of the box that it stands in the middle of, in pixels. */
  readonly size: Size;
  /** A thumbnail: words are bars. */
  readonly small?: boolean;
  /** Numbers of passages, by the key of the spot that they are about. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Drawn no larger than so many times the size that it was placed for. */
  readonly largest?: number;
};

type Words = {
  readonly x: number;
  /** The middle of the letters. */
  readonly y: number;
  readonly size: number;
  readonly weight?: FontWeight;
  readonly ink: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly upright?: boolean;
};

/** A line of text, or in a thumbnail a bar of its length. */
const write = (text: string, words: Words, small: boolean): string => {
  const { x, y, size, weight = 400, ink, anchor = 'start', upright = false } = words;
  const turned = upright ? `rotate(-90 ${short(x)} ${short(y)})` : null;
  if (!small)
    return textTag(
      'text',
      {
        x,
        y: y + size * capital,
        'font-size': size,
        'font-weight': weight === 600 ? 600 : null,
        'text-anchor': anchor === 'start' ? null : anchor,
        fill: ink,
        transform: turned,
      },
      text,
    );
  const width = measureText(text, size, weight);
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const bar = { x: left, y: y - size * 0.28, width, height: size * 0.56, fill: ink, opacity: 0.5, transform: turned };
  return tag('rect', bar);
};

const headLines = ({ lines, box, upright, part }: MatrixHead, { figure, theme, small = false }: MatrixDrawing) => {
  const { letters } = figure;
  const step = letters * figure.leading;
  const style = { size: letters, weight: part === 'made' ? 600 : 400, ink: theme.text, upright } as const;
  const middle = (at: number): number => (at - (lines.length - 1) / 2) * step;
  return lines
    .map((line, at) => {
      if (upright)
        return write(
          line,
          { ...style, x: box.x + box.width / 2 + middle(at), y: box.y + box.height - letters * 0.3 },
          small,
        );
      if (part === 'party') return write(line, { ...style, x: box.x, y: box.y + box.height / 2 + middle(at) }, small);
      const y = box.y + box.height - letters * 0.25 - step * (lines.length - at - 0.5);
      return write(line, { ...style, x: box.x + box.width / 2, y, anchor: 'middle' }, small);
    })
    .join('');
};

/** The line of a phase, level round a point. */
const sample = (phase: Phase, x: number, y: number, width: number, { edge }: Theme): string => {
  const rung = ladder[phase];
  return tag('path', {
    d: `M${short(x - width / 2)} ${short(y)}h${short(width)}`,
    fill: 'none',
    stroke: edge,
    'stroke-width': Math.max(rung.width, 2),
    'stroke-dasharray': rung.dash.length === 0 ? null : rung.dash.join(' '),
    'stroke-linecap': rung.cap === 'butt' ? null : rung.cap,
  });
};

const drawPart = (part: SpotPart, spot: MatrixSpot, drawing: MatrixDrawing): string => {
  const { figure, theme, small = false } = drawing;
  const { box, phase } = spot;
  const [x, y] = [box.x + box.width / 2 + part.x, box.y + box.height / 2];
  switch (part.kind) {
    case 'mark':
      return svgMark(part.mark, x, y, part.side, theme.edge, theme.canvas);
    case 'line':
      return sample(phase, x, y, part.side, theme);
    case 'count':
      return write(part.text, { x, y, size: figure.small, weight: 600, ink: theme.text, anchor: 'middle' }, small);
    case 'differs':
      return svgNotEqual([x, y], part.side, theme);
  }
};

const dimmed = (isLit: boolean, { dim }: Theme): number | null => (isLit ? null : dim);

const drawSpot = (spot: MatrixSpot, drawing: MatrixDrawing): string => {
  const { figure, theme, notes, small = false } = drawing;
  const { box, isLit } = spot;
  const number = notes?.get(spot.key);
  const numbered =
    number === undefined
      ? ''
      : write(
          number,
          {
            x: box.x + box.width - 4,
            y: box.y + figure.small * 0.45,
            size: figure.small * 0.8,
            ink: theme.muted,
            anchor: 'end',
          },
          small,
        );
  return tag(
    'g',
    { class: 'cell', 'data-key': spot.key, 'data-phase': spot.phase, opacity: dimmed(isLit, theme) },
    ...spotParts(spot, figure).map((part) => drawPart(part, spot, drawing)),
    numbered,
  );
};

const drawKey = ({ sign, name, x, y }: MatrixKey, { figure, theme, small = false }: MatrixDrawing): string => {
  const { small: size } = figure;
  const middle = x + size * 0.9;
  const said =
    sign === 'differs'
      ? svgNotEqual([middle, y], size * 1.05, theme)
      : sign === 'several'
        ? write(countText(2), { x: middle, y, size, weight: 600, ink: theme.text, anchor: 'middle' }, small)
        : sample(sign, middle, y, size * 1.8, theme) +
          svgMark(ladder[sign].mark, middle, y, markSide({ letters: size * 0.85 }), theme.edge, theme.canvas);
  const word = write(name, { x: x + sampleRoom(size), y, size, ink: theme.text }, small);
  return tag('g', { class: 'key', 'data-key': sign }, said, word);
};

/** A matrix in the middle of a box: every mark, name and number where its description has it. */
export const drawMatrix = (drawing: MatrixDrawing): string => {
  const { figure, theme, size, small = false, largest = 1.6 } = drawing;
  const view = fitIn({ x: 0, y: 0, width: figure.width, height: figure.height }, size, largest);
  const rules = figure.rules.map(({ from, to, strong }) =>
    tag('path', {
      d: `M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}`,
      stroke: strong ? theme.edge : theme.hairline,
      'stroke-width': strong ? 2 : 1,
      'stroke-opacity': strong ? null : 0.5,
      fill: 'none',
    }),
  );
  const muted = { size: figure.small, ink: theme.muted } as const;
  return tag(
    'g',
    {
      class: 'matrix',
      transform: `translate(${short(view.x)} ${short(view.y)})scale(${Math.round(view.zoom * 1e4) / 1e4})`,
    },
    ...rules,
    ...figure.countries.map(({ text, x, y }) => write(text, { x, y, ...muted, weight: 600 }, small)),
    ...figure.heads.map((head) =>
      tag('g', { class: 'head', 'data-id': head.id, opacity: dimmed(head.isLit, theme) }, headLines(head, drawing)),
    ),
    ...figure.spots.map((spot) => drawSpot(spot, drawing)),
    ...figure.key.map((entry) => drawKey(entry, drawing)),
    ...figure.said.map(({ text, x, y }) => write(text, { x, y, ...muted }, small)),
  );
};
