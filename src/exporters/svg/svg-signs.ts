import type { Point } from '#core/picture/arrangement.ts';
import { signs } from '#core/picture/marks.ts';
import type { Theme } from '#core/picture/tokens.ts';
import { short, tag } from './xml.ts';

/** Something drawn round (0, 0) on a square of side 1, put where it belongs. */
export const at = ([x, y]: Point, side: number, name: string, ...children: readonly string[]): string =>
  tag('g', { class: name, transform: `translate(${short(x)} ${short(y)})scale(${short(side)})` }, ...children);

/** The accounts differ: a disc with ≠. */
export const svgNotEqual = (place: Point, side: number, theme: Theme): string =>
  at(
    place,
    side,
    'differs',
    tag('path', { d: signs.disc, fill: theme.text, stroke: theme.canvas, 'stroke-width': 0.08 }),
    tag('path', { d: signs.notEqual, fill: 'none', stroke: theme.surface, 'stroke-width': 0.11 }),
  );

/** Several wordings, read as one. */
export const svgJoint = (place: Point, side: number, theme: Theme): string =>
  at(
    place,
    side,
    'joint',
    tag('path', { d: signs.rings, fill: 'none', stroke: theme.surface, 'stroke-width': 0.42 }),
    tag('path', { d: signs.rings, fill: 'none', stroke: theme.text, 'stroke-width': 0.1 }),
  );
