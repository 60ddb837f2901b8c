import { expect, test } from 'vitest';
import type { MeasureInput } from '#analysis/measure-input.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { keepMetrics } from '#sync/keep-metrics.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

/** Measures when told to, and notes what was asked. */
const measureByHand = () => {
  const asked: { readonly input: MeasureInput; readonly signal: AbortSignal }[] = [];
  const answers: { readonly resolve: (done: Metrics) => void; readonly reject: (error: Error) => void }[] = [];
  const measure = (input: MeasureInput, signal: AbortSignal) => {
    asked.push({ input, signal });
    return new Promise<Metrics>((resolve, reject) => answers.push({ resolve, reject }));
  };
  return { asked, answers, measure };
};

const made = (sampled: boolean): Metrics => ({ nodes: [], components: [], sampled });
const settled = () => new Promise((resolve) => setImmediate(resolve));

const opened = () => {
  const store = createEntenteStore();
  const work = measureByHand();
  const stop = keepMetrics(store, work.measure);
  const open = (): void =>
    store.getState().documentRead({
      fileName: 'made-up.json',
      text: '',
      document: aDocument({ nodes: { a: 'body', b: 'body' }, claims: [aClaim('a meets b')] }),
      problems: [],
      skipped: 0,
      records: 1,
    });
  open();
  return { store, work, stop, open };
};

test('nobody is measured before somebody wants to see it', () => {
  const { store, work } = opened();
  store.getState().select({ kind: 'node', id: 'a' });
  expect(work.asked).toEqual([]);
});

test('the panel of figures has the document measured, once', async () => {
  const { store, work } = opened();
  store.getState().openPanel('metrics');
  expect(store.getState().measuring).toBe('working');
  store.getState().select({ kind: 'node', id: 'a' });
  work.answers[0]?.resolve(made(true));
  await settled();
  expect(store.getState()).toMatchObject({ measuring: 'idle', metrics: made(true) });
  store.getState().openPanel('details');
  store.getState().openPanel('metrics');
  expect(work.asked.map(({ input }) => input.ids)).toEqual([['a', 'b']]);
});

test('figures are of the document, in which a node that is split by voice stands once', () => {
  const store = createEntenteStore();
  const work = measureByHand();
  keepMetrics(store, work.measure);
  const document = sampleDocument();
  store.getState().documentRead({ fileName: '', text: '', document, problems: [], skipped: 0, records: 0 });
  store.getState().split('jp-doc');
  store.getState().openPanel('metrics');
  expect(work.asked[0]?.input.ids).toEqual(Object.keys(document.nodes));
});

test('so does a picture whose cards tell a figure', () => {
  const { store, work } = opened();
  store.getState().sizeBy('degree');
  expect(work.asked).toHaveLength(1);
});

test('another document ends the measuring of the one before, and what comes late is dropped', async () => {
  const { store, work, open } = opened();
  store.getState().openPanel('metrics');
  open();
  expect(work.asked[0]?.signal.aborted).toBe(true);
  work.answers[0]?.resolve(made(true));
  await settled();
  expect(store.getState()).toMatchObject({ measuring: 'idle', metrics: null });
  store.getState().openPanel('metrics');
  expect(work.asked).toHaveLength(2);
});

test('what failed is said to have failed, and tried again when it is next wanted', async () => {
  const { store, work } = opened();
  store.getState().openPanel('metrics');
  work.answers[0]?.reject(new Error('out of memory'));
  await settled();
  expect(store.getState().measuring).toBe('failed');
  expect(work.asked).toHaveLength(1);
  store.getState().openPanel('details');
  store.getState().openPanel('metrics');
  expect(work.asked).toHaveLength(2);
});

test('after the stop nothing is asked, and what was asked is given up', () => {
  const { store, work, stop } = opened();
  store.getState().openPanel('metrics');
  stop();
  expect(work.asked[0]?.signal.aborted).toBe(true);
  store.getState().sizeBy('degree');
  expect(work.asked).toHaveLength(1);
});
