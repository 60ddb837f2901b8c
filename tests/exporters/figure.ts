import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { stillHighlights, type Highlights } from '#core/drawing/highlights.ts';
import { pictureOf, type Picture } from '#core/drawing/picture.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { themes, type Theme } from '#core/picture/tokens.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { openingView, type View } from '#core/view/view.ts';
import { arrange } from '#layout/arrange.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

export type Figured = { readonly picture: Picture; readonly highlights: Highlights };

const frames: { readonly [N in Theme['name']]: Frame } = {
  light: { width: 1140, height: 800, display: 'desk' },
  dark: { width: 1140, height: 800, display: 'desk' },
  projector: { width: 1280, height: 556, display: 'projector' },
};

/** A document as it is drawn in a view. */
export const figured = (
  part: Partial<View> = {},
  theme: Theme['name'] = 'light',
  language = 'en',
  document: EntenteDocument = sampleDocument(),
): Figured => {
  const view: View = { ...openingView, ...part };
  const graph = deriveGraph(document);
  const scene = makeScene(graph, { ...view, also: [], steps: [], only: null });
  const looking = lookAt(graph, scene, narrow(graph, view), { ...view, path: null });
  const wish = { arrangement: view.arrangement, centre: view.focus?.id ?? null };
  const picture = pictureOf({
    scene,
    arrangement: arrange(toLayoutInput(graph, scene, frames[theme], language, wish)),
    offsets: {},
    theme: themes[theme],
    language,
    voices: Object.keys(document.voices),
    selected: new Set(),
    looking,
  });
  return { picture, highlights: stillHighlights(scene, { looking, matched: null, unmatched: view.unmatched }) };
};
