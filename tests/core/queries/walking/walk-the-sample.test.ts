import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { readingOrder, walkAlong } from '#core/queries/walking/walk.ts';
import { walkMap, type WalkMap } from '#core/queries/walking/walk-map.ts';
import { openingView, type View } from '#core/view/view.ts';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { arrangeFree } from '#layout/unlaned/free/arrange-free.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { arrowsFrom, componentOf, walkedFrom } from './walked-from.ts';

const sample = deriveGraph(sampleDocument());
const frame = { width: 1180, height: 800, display: 'desk' } as const;

const freely = (input: LayoutInput): Arrangement => {
  const steps = arrangeFree(input);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};

const mapFor = (part: Partial<View>, graph = sample): WalkMap => {
  const view: View = { ...openingView, ...part };
  const focus = view.arrangement === 'rings' ? ({ id: 'jp-doc', depth: 2 } as const) : null;
  const scene = makeScene(graph, { ...view, focus });
  const wish = { arrangement: view.arrangement, centre: focus?.id ?? null };
  const input = toLayoutInput(graph, scene, frame, 'en', wish);
  const arrangement = view.arrangement === 'free' ? freely(input) : arrange(input);
  const looking = lookAt(graph, scene, narrow(graph, view), { lens: view.lens, focus, path: null });
  return walkMap({ scene, arrangement, offsets: {}, looking, view });
};

/** What is not walked to of what lines join to a few cards on every side of the picture. */
const unreached = (map: WalkMap): readonly string[] => {
  const lit = readingOrder(map);
  const starts = [lit.at(0), lit.at(lit.length / 2), lit.at(-1)].filter((each) => each !== undefined);
  return starts.flatMap((start) => {
    const reached = walkedFrom(map, start);
    return [...componentOf(map, start, map.isLit)].filter((card) => !reached.has(card));
  });
};

test.each([
  ['lanes', 1],
  ['lanes', 2],
  ['lanes', 3],
  ['rings', 2],
  ['layers', 2],
  ['timeline', 2],
  ['free', 1],
] as const)('in %s every card is walked to from every card that lines join it to, level %i', (arrangement, level) => {
  expect(unreached(mapFor({ arrangement, level }))).toEqual([]);
});

test('the same among groups, under a filter, with hidden cards, and with an item that stands once per voice', () => {
  expect(unreached(mapFor({ level: 3 }, deriveGraph(aLargeDocument(400))))).toEqual([]);
  expect(unreached(mapFor({ lens: ['washington'] }))).toEqual([]);
  expect(unreached(mapFor({ lens: ['washington'], unmatched: 'hide' }))).toEqual([]);
  expect(unreached(mapFor({}, deriveGraph(splitDocument(sample.document, ['jp-doc']))))).toEqual([]);
  const map = mapFor({ hidden: ['jp-doc'] });
  expect(unreached(map)).toEqual([]);
  expect(map.spots.has('jp-doc')).toBe(false);
});

test('arrows alone, being four, leave out what only brackets lead to: of twenty-two cards half are walked to straight', () => {
  const map = mapFor({});
  expect(componentOf(map, 'ua-mod').size).toBe(22);
  expect(arrowsFrom(map, 'ua-mod').size).toBe(11);
});

test('in the opening picture the document that both sides signed lies to the right of one, and to the left of the other', () => {
  const map = mapFor({});
  expect(walkAlong(map, 'ua-mod', 'right')).toBe('jp-doc');
  expect(walkAlong(map, 'jp-doc', 'right')).toBe('us-dod');
  expect(walkAlong(map, 'us-dod', 'left')).toBe('jp-doc');
  expect(walkAlong(map, 'us-dod', 'right')).toBeNull();
});
