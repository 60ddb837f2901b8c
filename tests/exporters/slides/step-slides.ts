import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import { viewOfStep } from '#core/briefing/step/step-view.ts';
import { textIn } from '#core/document/text-in.ts';
import { stillHighlights } from '#core/drawing/highlights.ts';
import { pictureOf } from '#core/drawing/picture.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { themes } from '#core/picture/tokens.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import type { Sheet } from '#exporters/sheets/sheet.ts';
import { arrange } from '#layout/arrange.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { figureSheet } from '#tests/exporters/sheet-of.ts';
import { sampleDocument } from '#tests/sample-document.ts';

/** The pictures of the sample's briefing, as sheets of slides of 16 : 9. */
export function stepSlides(language: string): readonly Sheet[] {
  const graph = deriveGraph(sampleDocument());
  const pictures = (graph.document.story ?? []).filter(({ kind }) => kind === undefined);
  return pictures.map((step) => {
    const view = viewOfStep(graph, step);
    const scene = makeScene(graph, { level: view.level, openGroups: [], only: view.packed });
    const looking = lookAt(graph, scene, narrow(graph, view), { ...view, path: null });
    const picture = pictureOf({
      scene,
      arrangement: arrange(toLayoutInput(graph, scene, audienceFrame(undefined), language)),
      offsets: {},
      theme: themes.projector,
      language,
      voices: Object.keys(graph.document.voices),
      selected: new Set(),
      looking,
    });
    const highlights = stillHighlights(scene, { looking, matched: null, unmatched: view.unmatched });
    const said = (text: typeof step.text): string => textIn(text ?? '', language);
    const words = { title: said(step.title), caption: said(step.text), notes: said(step.notes) };
    return figureSheet({ id: step.id, ...words }, { picture, highlights });
  });
}
