import { expect, test } from 'vitest';
import { goToStep } from '#briefing/presenting/acts/go-to.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { changeTo } from '#store/memory/history.ts';
import { keepTimings } from '#sync/presenter/keep-timings.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const presented = () => {
  const store = createEntenteStore();
  const read = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...read, problems: [], skipped: 0, records: 1 });
  store.getState().presentingStarted('audience', { session: 'k3x9', me: 'a', step: 0 });
  let time = 1_000_000;
  const stop = keepTimings(store, () => time);
  const after = (ms: number, act: () => void): void => {
    time += ms;
    act();
  };
  const next = (by: number) => (): void => goToStep(store, (step) => step + by, time);
  return { store, stop, after, next, timings: () => Object.fromEntries(store.getState().timings) };
};

test('each step is timed from when it is come to, also when it is come back to, until all is over', () => {
  const { store, stop, after, next, timings } = presented();
  const [first = '', second = ''] = store.getState().steps.map(({ id }) => id);
  after(30_000, next(1));
  after(90_000, next(-1));
  after(5_000, next(0));
  after(5_000, next(1));
  after(60_000, () => store.getState().stopPresenting());
  expect(timings()).toEqual({ [first]: 40_000, [second]: 150_000 });
  after(60_000, stop);
  expect(timings()).toEqual({ [first]: 40_000, [second]: 150_000 });
});

test('who starts the clock, or sets it to zero, begins to be timed then', () => {
  const { store, stop, after, next, timings } = presented();
  const [first = '', second = ''] = store.getState().steps.map(({ id }) => id);
  after(600_000, () => store.getState().share({ began: 1, stepBegan: 1 }));
  after(20_000, next(1));
  after(10_000, next(0));
  expect(timings()).toEqual({ [first]: 20_000 });
  after(10_000, () => store.getState().share({ began: null, stepBegan: null }));
  after(7_000, stop);
  expect(timings()).toEqual({ [second]: 7_000 });
});

test('minutes of many steps are one step of the history, and told as several', () => {
  const { store, stop } = presented();
  stop();
  const { steps, changeSteps } = store.getState();
  changeSteps(steps.map((step) => ({ ...step, minutes: 9 })));
  const { pastStates } = store.temporal.getState();
  expect(changeTo(pastStates.at(-1), store.getState())).toMatchObject({ step: 'several' });
  store.temporal.getState().undo();
  expect(store.getState().steps).toBe(steps);
});
