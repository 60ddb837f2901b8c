import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Frame, LayoutInput } from '#core/picture/arrangement.ts';
import { openingView } from '#core/view/view.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());

/** The opening picture of the sample, as the program asks for it. */
export const sampleInput = (frame: Frame, language = 'en'): LayoutInput =>
  toLayoutInput(graph, makeScene(graph, openingView), frame, language);

/** The canvases that the layout is held to. */
export const frames = {
  'panels-open': { width: 776, height: 800, display: 'desk' },
  'panels-closed': { width: 1440, height: 800, display: 'desk' },
  'details-open-1280': { width: 880, height: 620, display: 'desk' },
  projector: { width: 1280, height: 556, display: 'projector' },
} as const satisfies { readonly [name: string]: Frame };
