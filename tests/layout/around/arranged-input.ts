import type { Level } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene, type SceneWish } from '#core/graph/make-scene.ts';
import type { Frame, LayoutInput } from '#core/picture/arrangement.ts';
import type { ArrangementKind } from '#core/view/view.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());

/** The canvases that pictures other than lanes are looked at in. */
export const arrangedFrames = {
  '776x800': { width: 776, height: 800, display: 'desk' },
  '1140x800': { width: 1140, height: 800, display: 'desk' },
  projector: { width: 1280, height: 556, display: 'projector' },
} as const satisfies { readonly [name: string]: Frame };

/** The item of the sample that most is tied to. */
export const sampleCentre = 'jp-doc';

type Wish = { readonly level: Level } & Pick<SceneWish, 'expanded'>;

/** The sample as the program asks for it in an arrangement. */
export const arrangedInput = (frame: Frame, arrangement: ArrangementKind, { level, expanded }: Wish): LayoutInput => {
  const scene = makeScene(graph, {
    level,
    openGroups: [],
    arrangement,
    focus: arrangement === 'rings' ? { id: sampleCentre, depth: 3 } : null,
    ...(expanded !== undefined && { expanded }),
  });
  return toLayoutInput(graph, scene, frame, 'en', {
    arrangement,
    centre: arrangement === 'rings' ? sampleCentre : null,
  });
};
