import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Level } from '#core/document/schema.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import type { Offsets } from '#core/picture/reroute.ts';
import { themes } from '#core/picture/tokens.ts';
import { pictureOf, type Picture } from '#core/drawing/picture.ts';
import { arrange } from '#layout/arrange.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());

export type Drawing = {
  readonly frame: Frame;
  readonly level: Level;
  readonly offsets: Offsets;
  readonly selected: readonly string[];
};

const desk: Frame = { width: 1180, height: 800, display: 'desk' };

/** The sample as the canvas would draw it. */
export const drawnSample = ({
  frame = desk,
  level = 1,
  offsets = {},
  selected = [],
}: Partial<Drawing> = {}): Picture => {
  const scene = makeScene(graph, { level, openGroups: [] });
  const arrangement = arrange(toLayoutInput(graph, scene, frame, 'en'));
  const theme = frame.display === 'projector' ? themes.projector : themes.light;
  const voices = Object.keys(graph.document.voices);
  return pictureOf({ scene, arrangement, offsets, theme, language: 'en', voices, selected: new Set(selected) });
};
