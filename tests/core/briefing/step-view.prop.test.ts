import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureStep, highlightOf } from '#core/briefing/step/capture-step.ts';
import { stepOfView, viewOfStep } from '#core/briefing/step/step-view.ts';
import type { Step } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { readView, writeView } from '#core/view/view-parameters.ts';
import { arrangements, openingView, type View } from '#core/view/view.ts';
import { anyPlace } from '#tests/core/view/arbitrary-place.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const nodes = fc.subarray([...graph.nodes.keys()], { maxLength: 5 });
const claims = fc.subarray([...graph.claims.keys()], { maxLength: 5 });
const anyView = anyPlace.map(({ view }) => view);

const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    id: fc.constant('s1'),
    title: fc.string(),
    lens: fc.constantFrom('kyiv', 'washington'),
    nodes: nodes.filter((list) => list.length > 0),
    claims: claims.filter((list) => list.length > 0),
    phases: fc.constantFrom(['signed', 'agreed'], ['ahead']),
    level: fc.constantFrom(1, 2, 3),
    arrangement: fc.constantFrom(...arrangements),
    view: fc.constantFrom('h=una', 'k=hide', 'd=jp-doc~2&m=degree', 'pk=ua-mod,us-dod'),
  },
  { requiredKeys: ['id', 'title'], noNullPrototype: true },
);

/** A light of nothing is none. */
const told = (view: View): View =>
  view.lit !== null && view.lit.nodes.length + view.lit.claims.length === 0 ? { ...view, lit: null } : view;

test('any view comes back from a step as it was', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(viewOfStep(graph, { id: 's1', title: '', ...stepOfView(graph, view) })).toEqual(told(view));
    }),
    { numRuns: 500 },
  );
});

test('a step that is shown and captured shows the same', () => {
  const nothing = { nodes: [], claims: [] };
  fc.assert(
    fc.property(anyStep, (step) => {
      const view = viewOfStep(graph, step);
      const captured = captureStep(graph, { view, highlight: nothing, camera: undefined });
      expect(viewOfStep(graph, { id: 's2', title: '', ...captured })).toEqual(view);
      expect(captureStep(graph, { view, highlight: nothing, camera: undefined })).toEqual(captured);
    }),
    { numRuns: 300 },
  );
});

test('what is selected is lit, whatever was lit before', () => {
  const scene = makeScene(graph, openingView);
  fc.assert(
    fc.property(
      fc.subarray(
        scene.nodes.map(({ id }) => id),
        { minLength: 1 },
      ),
      anyStep,
      (selected, step) => {
        const highlight = highlightOf(
          graph,
          scene,
          selected.map((id) => ({ kind: 'node', id })),
        );
        const captured = captureStep(graph, { view: viewOfStep(graph, step), highlight, camera: undefined });
        expect(captured.nodes).toEqual(selected);
        expect(captured.claims).toBeUndefined();
      },
    ),
    { numRuns: 100 },
  );
});

test('a view is written in one way and read back; other texts are refused, not guessed at', () => {
  fc.assert(
    fc.property(anyView, fc.string(), (view, noise) => {
      expect(readView(writeView(view))).toEqual(view);
      const read = readView(noise);
      if (read !== null) expect(readView(writeView(read))).toEqual(read);
    }),
    { numRuns: 300 },
  );
});
