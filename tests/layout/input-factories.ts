import type { Look, Phase } from '#core/document/schema.ts';
import type { Frame, LayoutInput, LayoutLine, LayoutNode } from '#core/picture/arrangement.ts';

/** Small factories of layout inputs. */

export const desk: Frame = { width: 1000, height: 700, display: 'desk' };

type Side = LayoutNode['side'];

export const node = (
  id: string,
  side: Side = 'middle',
  look: Look = 'instrument',
  over: Partial<LayoutNode> = {},
): LayoutNode => ({
  id,
  look,
  side,
  theme: null,
  level: 1,
  label: `Label of ${id}`,
  short: null,
  strong: look === 'country',
  key: false,
  names: [],
  words: [],
  hint: null,
  members: null,
  ...over,
});

export const line = (from: string, to: string, phase: Phase = 'agreed', arrow = false): LayoutLine => ({
  key: `${from}|${to}`,
  from,
  to,
  phase,
  arrow,
  phrase: 'agreed on',
});

export const input = (
  nodes: readonly LayoutNode[],
  lines: readonly LayoutLine[] = [],
  frame: Frame = desk,
): LayoutInput => ({
  nodes,
  lines,
  level: 1,
  frame,
  bandCaptions: ['Agreed, signed, done', 'Expected, planned', 'Called for'],
  columnCaptions: ['Left', 'Agreements · programmes', 'Right', 'What for', 'About what'],
});
