import { expect, test } from 'vitest';
import { audienceFrame, onWholeScreen } from '#core/briefing/step/audience-frame.ts';
import { captureStep, freeStepId, highlightOf } from '#core/briefing/step/capture-step.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import { cameraOfStep, captureCamera } from '#core/briefing/step/step-camera.ts';
import { withWords } from '#core/briefing/step/write-text.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import type { Arrangement } from '#core/picture/arrangement.ts';
import { openingView } from '#core/view/view.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const scene = makeScene(graph, openingView);

test('a line is lit by what is claimed of it, a claim by itself, an item as it is', () => {
  const selected = [
    { kind: 'line', key: 'us-dod|jp-doc' },
    { kind: 'claim', id: 'c29' },
    { kind: 'node', id: 'umierov' },
  ] as const;
  expect(highlightOf(graph, scene, selected)).toEqual({ nodes: ['umierov'], claims: ['c06', 'c43', 'c29'] });
});

test('what stands once per voice goes into a step as the whole', () => {
  const split = deriveGraph(splitDocument(graph.document, ['jp-doc']));
  const both = ['jp-doc--kyiv', 'jp-doc--washington'].map((id) => ({ kind: 'node', id }) as const);
  expect(highlightOf(graph, makeScene(split, openingView), both).nodes).toEqual(['jp-doc']);
});

test('where nothing is selected the light stays; nothing else is captured than the view has', () => {
  const lit = { nodes: ['umierov'], claims: [], rest: 'hide' } as const;
  const nothing = { nodes: [], claims: [] };
  expect(captureStep(graph, { view: { ...openingView, lit }, highlight: nothing, camera: undefined })).toEqual({
    nodes: ['umierov'],
    rest: 'hide',
  });
  expect(captureStep(graph, { view: openingView, highlight: nothing, camera: undefined })).toEqual({});
});

const arrangement: Arrangement = {
  width: 1000,
  height: 500,
  cards: [100, 500, 900].map((x, place) => ({
    id: `card-${place}`,
    x,
    y: 250,
    width: 150,
    height: 50,
    lines: [],
    sublines: [],
    strong: false,
    key: false,
  })),
  lines: [],
  captions: [],
  measures: {
    font: 20,
    lineHeight: 24,
    subFont: 14,
    subLineHeight: 18,
    captionFont: 14,
    phraseFont: 14,
    band: 30,
    padding: 8,
    verticalPadding: 8,
    lineRadius: 8,
  },
  dropped: [],
};

test('a camera is captured as the cards that fill the screen, and fills any screen with them again', () => {
  expect(captureCamera(arrangement, { cx: 300, cy: 250, width: 640, height: 300 })).toEqual({
    fit: ['card-0', 'card-1'],
  });
  expect(captureCamera(arrangement, { cx: 500, cy: 250, width: 1200, height: 600 })).toBeUndefined();
  for (const aspect of ['16:9', '4:3'] as const) {
    const seen = cameraOfStep({ camera: { fit: ['card-0', 'card-1'] } }, arrangement, audienceFrame({ aspect }));
    expect(seen.cx).toBe(300);
    expect(seen.width).toBeGreaterThanOrEqual(550);
    expect(onWholeScreen(seen).width).toBeCloseTo(seen.width / 0.9);
  }
});

test('a place of the model is seen as it is given, and what is gone is not waited for', () => {
  const frame = audienceFrame(undefined);
  expect(cameraOfStep({ camera: { cx: 10, cy: 20, w: 300 } }, arrangement, frame)).toEqual({
    cx: 10,
    cy: 20,
    width: 270,
  });
  expect(cameraOfStep({ camera: { fit: ['gone'] } }, arrangement, frame)).toEqual(cameraOfStep({}, arrangement, frame));
});

test('cited is what is chosen, else the comparison, else the strongest of each lit line', () => {
  const cites = (rest: object) => citesOfStep(graph, { id: 's1', title: '', ...rest }).map(({ id }) => id);
  expect(cites({ claims: ['c06', 'c43'] })).toEqual(['c06']);
  expect(cites({ claims: ['c43'] })).toEqual(['c43']);
  expect(cites({ nodes: ['us-dod', 'jp-doc'] })).toEqual(['c06']);
  expect(cites({ claims: ['c07', 'c44'] })).toEqual(['c07', 'c44']);
  expect(cites({ claims: ['c06'], compare: 'd1' })).toEqual(['c07', 'c44']);
  expect(cites({ claims: ['c06'], cites: [] })).toEqual([]);
});

test('words in another language stand beside those there are', () => {
  expect(withWords('One', 'Two', 'en', 'en')).toBe('Two');
  expect(withWords('One', 'Два', 'uk', 'en')).toEqual({ en: 'One', uk: 'Два' });
  expect(withWords({ en: 'One', uk: 'Один' }, 'Два', 'uk', 'en')).toEqual({ en: 'One', uk: 'Два' });
  expect(withWords(undefined, 'Два', 'uk', 'en')).toEqual({ uk: 'Два' });
});

test('a new step takes no id that there is', () => {
  expect(freeStepId([])).toBe('s1');
  expect(freeStepId([{ id: 's2', title: '' }])).toBe('s3');
});
