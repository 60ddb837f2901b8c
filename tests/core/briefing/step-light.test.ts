import { expect, test } from 'vitest';
import { stillHighlights } from '#core/drawing/highlights.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { stepLight } from '#core/queries/looking/step-light.ts';
import { openingView, type View } from '#core/view/view.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const scene = makeScene(graph, openingView);
const signing = ['jp-doc', 'ua-mod', 'ua-minstrat', 'us-dod', 'ua-mod|jp-doc', 'ua-minstrat|jp-doc', 'us-dod|jp-doc'];

const look = (part: Partial<View>) => {
  const view = { ...openingView, ...part };
  return lookAt(graph, scene, narrow(graph, view), { ...view, path: null });
};

test('a claim lights its lines with their ends; a node itself; two nodes the line between them', () => {
  expect(stepLight(graph, scene, { nodes: [], claims: ['c06'], rest: 'dim' })).toEqual(new Set(signing));
  expect(stepLight(graph, scene, { nodes: ['umierov'], claims: [], rest: 'dim' })).toEqual(new Set(['umierov']));
  expect(stepLight(graph, scene, { nodes: ['us-dod', 'jp-doc'], claims: [], rest: 'dim' })).toEqual(
    new Set(['us-dod', 'jp-doc', 'us-dod|jp-doc']),
  );
});

test('what nobody knows any more takes no light from the rest', () => {
  expect(stepLight(graph, scene, { nodes: ['gone'], claims: ['c99'], rest: 'hide' })).toBeNull();
  expect(look({ lit: { nodes: ['gone'], claims: [], rest: 'hide' } })).toMatchObject({ lit: null, alone: null });
});

test('an item that stands once per voice is lit in all its parts', () => {
  const split = deriveGraph(splitDocument(graph.document, ['jp-doc']));
  const light = stepLight(split, makeScene(split, openingView), { nodes: ['jp-doc'], claims: ['c06'], rest: 'dim' });
  expect([...(light ?? [])]).toEqual(expect.arrayContaining(['jp-doc--kyiv', 'jp-doc--washington', 'ua-mod']));
});

test('the rest is dimmed, kept or hidden, and filters hold back what they hold back', () => {
  const lit = { nodes: [], claims: ['c06'] };
  expect(look({ lit: { ...lit, rest: 'dim' } })).toMatchObject({ lit: new Set(signing), alone: null });
  expect(look({ lit: { ...lit, rest: 'keep' } })).toMatchObject({ lit: null, alone: null });
  const hidden = look({ lit: { ...lit, rest: 'hide' } });
  expect(hidden).toMatchObject({ lit: new Set(signing), alone: new Set(signing) });
  const light = { looking: hidden, matched: null, unmatched: 'dim', hidden: ['us-dod'] } as const;
  expect(stillHighlights(scene, light).present).toEqual(new Set(signing.filter((id) => !id.includes('us-dod'))));
});

test('a focus and a path take the light of a step, which comes back after them', () => {
  const lit = { nodes: ['umierov'], claims: [], rest: 'hide' } as const;
  const focused = look({ lit, focus: { id: 'jp-doc', depth: 1 } });
  expect(focused.lit?.has('us-dod')).toBe(true);
  expect(focused.alone).toBeNull();
});
