import type { EdgeSingular } from 'cytoscape';
import { ladder, phasesByFirmness, type Rung } from '#core/picture/ladder.ts';
import type { Theme } from '#core/picture/tokens.ts';
import { maybeInk } from '#core/drawing/highlights.ts';
import { arrowLength, bundleWidth, pathMore } from '#core/drawing/sizes.ts';
import type { DetailLevel } from '#core/drawing/level-of-detail.ts';
import { unit } from './units.ts';

export type Look = {
  readonly theme: Theme;
  readonly level: DetailLevel;
  /** The zoom for which widths and dashes come out at their screen size. */
  readonly zoom: number;
  readonly lineShare: number;
};

/** A block of Cytoscape's style sheet; its own types lack `endpoints` and most mappings from data. */
type Block = { readonly selector: string; readonly style: { readonly [property: string]: unknown } };

const overviewWidth = 1;

const lines = ({ theme, level, zoom, lineShare }: Look): readonly Block[] => {
  const px = (length: number): number => length / zoom / unit;
  const arrow = arrowLength[theme.display];
  const rungStyle = ({ phase, width, dash, cap, ink }: Rung): Block => ({
    selector: `edge.single[phase = "${phase}"]`,
    style: {
      width: px(width * lineShare),
      'line-style': dash.length === 0 ? 'solid' : 'dashed',
      'line-cap': cap,
      // A share of a colour that somebody chose for its contrast would have less of it.
      'line-opacity': theme.forced ? 1 : ink,
      ...(dash.length === 0 ? {} : { 'line-dash-pattern': dash.map((length) => px(length * lineShare)) }),
    },
  });
  const statuses = level === 0 ? [] : phasesByFirmness.map((phase) => rungStyle(ladder[phase]));
  const widthOf = (edge: EdgeSingular, more = 0): number => {
    const phase = phasesByFirmness.find((each) => each === edge.data('phase')) ?? 'fact';
    return px((level === 0 ? overviewWidth : ladder[phase].width * lineShare) + more);
  };
  return [
    {
      selector: 'edge',
      style: {
        width: px(overviewWidth),
        'line-color': theme.edge,
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
        'target-arrow-shape': 'none',
        'overlay-opacity': 0,
        'underlay-opacity': 0,
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'endpoints',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': 'data(radius)',
      },
    },
    ...statuses,
    { selector: 'edge.bundle', style: { width: (edge: EdgeSingular) => px(bundleWidth(edge.data('relations'))) } },
    { selector: 'edge.single[arrow = 1]', style: { 'target-distance-from-node': level === 0 ? 0 : px(arrow * 0.8) } },
    { selector: 'edge.single.lifted', style: { width: (edge: EdgeSingular) => widthOf(edge, 1), 'z-index': 5 } },
    { selector: 'edge.single.path', style: { width: (edge: EdgeSingular) => widthOf(edge, pathMore), 'z-index': 5 } },
    { selector: 'edge.selected', style: { 'line-color': theme.onRecognition, 'line-opacity': 1, 'z-index': 6 } },
  ];
};

const cards = ({ theme, level, zoom }: Look): readonly Block[] => {
  const px = (length: number): number => length / zoom / unit;
  const border = level === 0 ? 1 : theme.cardBorder;
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'data(shape)',
        'shape-polygon-points': 'data(points)',
        'corner-radius': 'data(radius)',
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-right',
        'background-gradient-stop-colors': 'data(colours)',
        'background-gradient-stop-positions': 'data(stops)',
        'border-width': px(border),
        'border-color': 'data(colour)',
        'overlay-opacity': 0,
        'underlay-opacity': 0,
      },
    },
    ...(level === 0
      ? [{ selector: 'node', style: { 'background-fill': 'solid', 'background-color': 'data(colour)' } }]
      : []),
    // Thin, not dashed: dashes say how firm a line is, and an outline must not seem to say that.
    { selector: 'node[unnamed = 1]', style: { 'border-width': px(border * 0.6) } },
    { selector: 'node[heavy = 1]', style: { 'border-width': px(border * 2) } },
    { selector: 'node.hovered', style: { 'border-width': px(border + 1) } },
    { selector: 'node.hovered[heavy = 1]', style: { 'border-width': px(border * 2 + 1) } },
    { selector: 'node.pinned', style: { 'z-index': 2 } },
    { selector: 'node.selected', style: { 'z-index': 3 } },
    { selector: 'node:grabbed', style: { 'z-index': 4 } },
  ];
};

/**
 * Widths, dashes and borders keep their screen size at any zoom: they are divided by the zoom they are drawn at. At the
 * overview no status is drawn, because dashes would merge there and say what nobody said.
 */
export const stylesheet = (look: Look): readonly Block[] => [
  {
    selector: 'core',
    style: {
      'active-bg-opacity': 0,
      'selection-box-color': look.theme.accent,
      'selection-box-border-color': look.theme.accent,
      'selection-box-border-width': 1,
      'selection-box-opacity': 0.12,
    },
  },
  ...cards(look),
  ...lines(look),
  { selector: '.maybe', style: { opacity: maybeInk } },
  { selector: '.dimmed', style: { opacity: look.theme.dim } },
  // It keeps its place, and nothing can be pressed there.
  { selector: '.absent', style: { visibility: 'hidden' } },
];
