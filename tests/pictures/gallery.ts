import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Arrangement, Frame, LayoutInput } from '#core/picture/arrangement.ts';
import { themes } from '#core/picture/tokens.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import { arrangements, openingView, type Lens, type View } from '#core/view/view.ts';
import { stillHighlights } from '#core/drawing/highlights.ts';
import { pictureOf } from '#core/drawing/picture.ts';
import { drawSvg } from '#exporters/svg/draw-svg.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { arrange } from '#layout/arrange.ts';
import { arrangeFree } from '#layout/unlaned/free/arrange-free.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

/** One picture of the gallery: its file name, and how it is drawn. */
export type Exhibit = { readonly name: string; readonly draw: () => string };

const frames: { readonly [T in 'light' | 'projector']: Frame } = {
  light: { width: 1140, height: 800, display: 'desk' },
  projector: { width: 1280, height: 556, display: 'projector' },
};

const graph = deriveGraph(sampleDocument());
await learnLanguage('uk');

const freely = (input: LayoutInput): Arrangement => {
  const steps = arrangeFree(input);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};

type Look = { readonly theme: 'light' | 'projector'; readonly language: 'en' | 'uk' };

const draw = (name: string, part: Partial<View>, { theme, language }: Look): string => {
  const view: View = { ...openingView, ...part };
  const narrowed = narrow(graph, view);
  const path = view.path === null ? null : (findPaths(graph, narrowed, view.path.from, view.path.to)[0] ?? null);
  const also = (path?.nodes ?? []).filter((id) => (graph.nodes.get(id)?.level ?? 1) > view.level);
  const steps = view.arrangement === 'lanes' ? (path?.steps ?? []).map(({ edge }) => edge) : [];
  const scene = makeScene(graph, { ...view, also, steps, only: view.packed });
  const { arrangement: kind, focus } = view;
  const input = toLayoutInput(graph, scene, frames[theme], language, { arrangement: kind, centre: focus?.id ?? null });
  const looking = lookAt(graph, scene, narrowed, { lens: view.lens, focus: view.focus, path });
  const picture = pictureOf({
    scene,
    arrangement: kind === 'free' ? freely(input) : arrange(input),
    offsets: {},
    theme: themes[theme],
    language,
    voices: Object.keys(graph.document.voices),
    selected: new Set(),
    looking,
  });
  const highlights = stillHighlights(scene, { looking, matched: null, unmatched: view.unmatched });
  const words = { claims: messagesIn(language).details.claimsCount };
  return drawSvg({ picture, highlights, words, size: frames[theme], prefix: 'sample', title: name });
};

const lenses: readonly (readonly [string, Lens])[] = [
  ...Object.keys(graph.document.voices).map((voice): readonly [string, Lens] => [voice, [voice]]),
  ['both-say', 'shared'],
  ['differs', 'differing'],
];

const views: readonly (readonly [string, Partial<View>])[] = [
  ...arrangements.map((arrangement): readonly [string, Partial<View>] => [
    arrangement,
    arrangement === 'rings' ? { arrangement, focus: { id: 'jp-doc', depth: 2 } } : { arrangement },
  ]),
  ...lenses.map(([name, lens]): readonly [string, Partial<View>] => [`lanes-${name}`, { lens }]),
  ['lanes-expanded', { expanded: ['jp-doc'] }],
  ['lanes-path', { path: { from: 'ua-mod', to: 'frankensam', choice: 0 } }],
];

const looks: readonly Look[] = [
  { theme: 'light', language: 'en' },
  { theme: 'projector', language: 'en' },
];

/**
 * The sample in each arrangement, as each voice tells it, with more of one item and along a path, light and projector;
 * and in Ukrainian as it is opened, with all its names, and in a room.
 */
export const gallery: readonly Exhibit[] = [
  ...views.flatMap(([name, view]) =>
    looks.map((look) => ({ name: `${name}-${look.theme}`, draw: () => draw(name, view, look) })),
  ),
  ...(
    [
      ['lanes-ukrainian-light', { theme: 'light', language: 'uk' }, 1],
      ['lanes-ukrainian-all-light', { theme: 'light', language: 'uk' }, 3],
      ['lanes-ukrainian-projector', { theme: 'projector', language: 'uk' }, 1],
    ] as const
  ).map(([name, look, level]) => ({ name, draw: () => draw(name, { level }, look) })),
];
