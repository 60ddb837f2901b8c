import type { Level } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Frame, LayoutInput } from '#core/picture/arrangement.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());

/** All items of the sample, as "More detail" shows them. */
export const sampleAllInput = (frame: Frame, language = 'en', level: Level = 3): LayoutInput =>
  toLayoutInput(graph, makeScene(graph, { level, openGroups: [] }), frame, language);

/** The canvas of a 1440x900 screen, header and footer taken off. */
export const wideFrame: Frame = { width: 1440, height: 800, display: 'desk' };
