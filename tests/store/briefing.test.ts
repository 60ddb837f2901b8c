import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Step } from '#core/document/schema.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { settleMarking } from '#store/briefing/settle-marking.ts';
import { changeTo } from '#store/memory/history.ts';
import { showStep } from '#store/briefing/show-step.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const steps: readonly Step[] = ['one', 'two', 'three'].map((id) => ({ id, title: id }));

const opened = (story: readonly Step[] = steps) => {
  const store = createEntenteStore();
  const document = { ...sampleDocument(), story: [...story] };
  store
    .getState()
    .documentRead({ fileName: 'a.json', text: sampleText(), document, problems: [], skipped: 0, records: 1 });
  return store;
};
const ids = (store: ReturnType<typeof opened>): string =>
  store
    .getState()
    .steps.map(({ id }) => id)
    .join(' ');
const words = (store: ReturnType<typeof opened>, direction: 'undo' | 'redo' = 'undo') => {
  const { pastStates, futureStates } = store.temporal.getState();
  return changeTo((direction === 'undo' ? pastStates : futureStates).at(-1), store.getState(), direction);
};

describe('the steps of a briefing', () => {
  it('come with the document, and another document brings its own', () => {
    const store = opened();
    expect(ids(store)).toBe('one two three');
    const { story: _, ...bare } = sampleDocument();
    store
      .getState()
      .documentRead({ fileName: 'b.json', text: '', document: bare, problems: [], skipped: 0, records: 1 });
    expect(store.getState()).toMatchObject({ steps: [], saved: { steps: [] }, step: null });
  });

  it('are moved, deleted and brought back, each a step of the history with its words', () => {
    const store = opened();
    const { moveStep, deleteStep } = store.getState();
    moveStep('one', 2);
    expect(ids(store)).toBe('two three one');
    expect(words(store)).toEqual({ step: 'move', number: 1 });
    deleteStep('three');
    expect(words(store)).toEqual({ step: 'delete', number: 2 });
    store.temporal.getState().undo();
    expect(ids(store)).toBe('two three one');
    expect(words(store, 'redo')).toEqual({ step: 'delete', number: 2 });
    store.temporal.getState().undo();
    expect(ids(store)).toBe('one two three');
  });

  it('are one step of the history while one field is typed in', () => {
    const store = opened();
    const { changeStep, temporal } = { ...store.getState(), temporal: store.temporal };
    for (const title of ['S', 'Si', 'Sig']) changeStep({ id: 'one', title }, 'title');
    changeStep({ id: 'one', title: 'Sig', text: 'N' }, 'text');
    expect(temporal.getState().pastStates).toHaveLength(2);
    expect(words(store)).toEqual({ step: 'edit', number: 1 });
    temporal.getState().undo();
    expect(store.getState().steps[0]).toEqual({ id: 'one', title: 'Sig' });
    temporal.getState().undo();
    expect(store.getState().steps[0]).toEqual({ id: 'one', title: 'one' });
  });

  it('have a marking and a screen, which are undone like them; a marking that is typed is one step', () => {
    const store = opened();
    const { changeBriefing, temporal } = { ...store.getState(), temporal: store.temporal };
    for (const marking of ['O', 'OF', 'OFFICIAL']) changeBriefing({ marking }, 'marking en');
    changeBriefing({ marking: 'OFFICIAL', aspect: '4:3' });
    expect(words(store)).toBe('briefing');
    temporal.getState().undo();
    expect(store.getState().briefing).toEqual({ marking: 'OFFICIAL' });
    temporal.getState().undo();
    expect(store.getState().briefing).toBe(store.getState().saved.briefing);
  });

  it('leave the one after a deleted one chosen, and the last of none', () => {
    const store = opened();
    const { chooseStep, deleteStep } = store.getState();
    chooseStep('two');
    deleteStep('two');
    expect(store.getState().step).toBe('three');
    deleteStep('three');
    deleteStep('one');
    expect(store.getState().step).toBeNull();
  });

  it('are saved with the text that holds them; what is written later can be discarded, and that undone', () => {
    const store = opened();
    store.getState().addSteps([{ id: 'four', title: 'four' }], 1);
    expect(store.getState().step).toBe('four');
    store.getState().briefingSaved('{}');
    expect(store.getState()).toMatchObject({ text: '{}', saved: { steps: store.getState().steps } });
    store.getState().deleteStep('one');
    store.getState().discardBriefing();
    expect(ids(store)).toBe('one four two three');
    store.temporal.getState().undo();
    expect(ids(store)).toBe('four two three');
  });
});

test('moving steps about is a permutation: none is lost, none comes twice', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three', 'gone'), fc.integer({ min: -2, max: 9 })));
  fc.assert(
    fc.property(moves, (made) => {
      const store = opened();
      for (const [id, to] of made) store.getState().moveStep(id, to);
      expect(store.getState().steps.toSorted((a, b) => steps.indexOf(a) - steps.indexOf(b))).toEqual(steps);
    }),
    { numRuns: 50 },
  );
});

describe('showing a step', () => {
  it('shows its view with its light and asks the camera for what it sees', () => {
    const step: Step = { id: 'one', title: 'One', claims: ['c06'], lens: 'kyiv', camera: { fit: ['jp-doc'] } };
    const store = opened([step]);
    store.getState().select({ kind: 'node', id: 'umierov' });
    showStep(store, step);
    expect(store.getState()).toMatchObject({
      step: 'one',
      selected: [],
      view: { lens: ['kyiv'], lit: { claims: ['c06'], rest: 'dim' } },
      cameraWish: { kind: 'frame', ids: ['jp-doc'] },
    });
    showStep(store, { ...step, camera: { cx: 1, cy: 2, w: 3 } });
    expect(store.getState().cameraWish).toMatchObject({ kind: 'look', camera: { cx: 1, cy: 2, width: 3 } });
    showStep(store, { id: 'one', title: 'One' });
    expect(store.getState().cameraWish).toMatchObject({ kind: 'fit' });
    expect(store.getState().view.lit).toBeNull();
  });

  it('shows what is left of one whose items are gone', () => {
    const store = opened();
    showStep(store, { id: 'one', title: 'One', nodes: ['gone', 'umierov'], lens: 'nobody' });
    expect(store.getState().view).toMatchObject({ lit: { nodes: ['umierov'] }, lens: 'everyone' });
  });
});

test('a marking that was left empty in one language is gone from all, and back with undo', () => {
  const store = opened();
  const marking = { en: 'OFFICIAL', uk: '' };
  store.getState().changeBriefing({ marking }, 'marking uk');
  settleMarking(store);
  expect(store.getState().briefing).toEqual({ marking });
  store.setState({ language: 'uk' });
  settleMarking(store);
  expect(store.getState().briefing).toEqual({});
  store.temporal.getState().undo();
  expect(store.getState().briefing).toEqual({ marking });
});
