import { expect, test } from 'vitest';
import { goToStep } from '#briefing/presenting/acts/go-to.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { changeTo } from '#store/memory/history.ts';
import { keepTimings } from '#sync/presenter/keep-timings.ts';
import { keptTimings } from '#sync/presenter/kept-timings.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const open = (store: EntenteStore): void => {
  const read = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...read, problems: [], skipped: 0, records: 1 });
};

/** The memory of a window that may be reloaded. */
const aMemory = () => {
  const texts = new Map<string, string>();
  const sessionStorage = {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
  return { texts, sessionStorage };
};

const presented = ({ sessionStorage }: Pick<ReturnType<typeof aMemory>, 'sessionStorage'> = aMemory()) => {
  const store = createEntenteStore();
  open(store);
  store.getState().presentingStarted('audience', { session: 'k3x9', me: 'a', step: 0 });
  let time = 1_000_000;
  const page = new EventTarget();
  const stop = keepTimings(store, { now: () => time, kept: keptTimings({ sessionStorage }, 'k3x9'), page });
  const after = (ms: number, act: () => void): void => {
    time += ms;
    act();
  };
  const next = (by: number) => (): void => goToStep(store, (step) => step + by, time);
  const reload = (): void => void page.dispatchEvent(new Event('pagehide'));
  return { store, stop, after, next, reload, timings: () => Object.fromEntries(store.getState().timings) };
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

test('the first step counts from where it was begun, whatever is done in it before the clock runs', () => {
  const { store, stop, after, next, timings } = presented();
  const [first = '', second = ''] = store.getState().steps.map(({ id }) => id);
  after(30_000, () => store.getState().share({ shade: 'black' }));
  // Something that was opened on the spot is closed, which starts the clock.
  after(30_000, next(0));
  after(30_000, next(1));
  after(8000, stop);
  expect(timings()).toEqual({ [first]: 90_000, [second]: 8000 });
});

test('another document that arrives is timed anew', () => {
  const { store, stop, after, next, timings } = presented();
  after(30_000, next(1));
  after(40_000, () => open(store));
  after(50_000, stop);
  expect(timings()).toEqual({ [store.getState().steps[1]?.id ?? '']: 50_000 });
});

test('a reload goes on from what was measured, under the name of its pair of windows, and nothing is left in the end', () => {
  const memory = aMemory();
  const before = presented(memory);
  const [first = '', second = ''] = before.store.getState().steps.map(({ id }) => id);
  before.after(30_000, before.next(1));
  before.after(40_000, before.reload);
  expect([...memory.texts.keys()]).toEqual(['entente:timings:k3x9']);
  const { stop, after, timings } = presented(memory);
  after(10_000, stop);
  expect(timings()).toEqual({ [first]: 40_000, [second]: 40_000 });
  expect(memory.texts.size).toBe(0);
});

test('where nothing can be kept it is measured all the same', () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  const { store, stop, after, timings } = presented({
    sessionStorage: { getItem: refuse, setItem: refuse, removeItem: refuse },
  });
  after(10_000, stop);
  expect(timings()).toEqual({ [store.getState().steps[0]?.id ?? '']: 10_000 });
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
