import { expect, test } from 'vitest';
import { checkStep } from '#core/briefing/checks/check-step.ts';
import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import { checkedStep } from '#core/briefing/step/step-picture.ts';
import { viewOfStep } from '#core/briefing/step/step-view.ts';
import { wordings } from '#core/briefing/step/write-text.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { arrange } from '#layout/arrange.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const { story = [], sources } = graph.document;

test('the seven steps of the sample pass every check, in both languages', () => {
  const frame = audienceFrame(graph.document.briefing);
  const faults = ['en', 'uk'].flatMap((language) =>
    story.flatMap((step) => {
      const view = viewOfStep(graph, step);
      const scene = makeScene(graph, { level: view.level, openGroups: [], only: view.packed });
      const looking = lookAt(graph, scene, narrow(graph, view), { ...view, path: null });
      const arrangement = arrange(toLayoutInput(graph, scene, frame, language));
      const checked = checkedStep({ graph, step, scene, looking, arrangement, frame });
      return checkStep(checked).map((fault) => ({ step: step.id, language, ...fault }));
    }),
  );
  expect(story).toHaveLength(7);
  expect(faults).toEqual([]);
});

test('each has its words in both languages, and a receipt for what it shows', () => {
  for (const step of story) {
    for (const text of [step.title, step.text, step.notes]) expect(Object.keys(text ?? {})).toEqual(['en', 'uk']);
    if (step.kind !== 'title') expect(citesOfStep(graph, step).every(({ quote }) => quote !== undefined)).toBe(true);
    expect(citesOfStep(graph, step).length > 0 || step.kind === 'title').toBe(true);
  }
});

test('what stands in quotation marks somebody says', () => {
  const said = [
    ...Object.values(sources).flatMap(({ text = [] }) => text),
    ...graph.document.claims.flatMap(({ value }) => wordings(value)),
    ...Object.values(graph.document.nodes).flatMap(({ label }) => wordings(label)),
  ].join('\n');
  const words = story.flatMap(({ title, text, notes }) => [title, text, notes].flatMap(wordings));
  const quoted = words.flatMap((each) => [...each.matchAll(/[“«]([^”»]*)[”»]/gu)].map(([, inside]) => inside ?? ''));
  expect(quoted.length).toBeGreaterThan(6);
  expect(quoted.filter((each) => !said.includes(each))).toEqual([]);
});
