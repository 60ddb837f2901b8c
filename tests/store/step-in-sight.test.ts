import { describe, expect, it } from 'vitest';
import type { Step } from '#core/document/schema.ts';
import { showStep } from '#store/briefing/show-step.ts';
import { selectSharedStep, selectStepInSight } from '#store/briefing/step-in-sight.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const opened = (isOfPage = true) => {
  const store = createEntenteStore();
  const read = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...read, problems: [], skipped: 0, records: 1, isOfPage });
  const [first, second] = store.getState().steps;
  if (first === undefined || second === undefined) throw new Error('the sample has no steps');
  const inSight = (moved = false): Step | null => selectStepInSight(store.getState(), moved);
  return { store, first, second, inSight, shared: () => selectSharedStep(store.getState()) };
};

describe('a step is in sight', () => {
  it('while it is looked at as the page has it, and no longer once either has changed', () => {
    const { store, first, second, inSight } = opened();
    expect(inSight()).toBeNull();
    showStep(store, second);
    expect(inSight()).toBe(second);
    store.getState().hide(['us-embassy']);
    expect(inSight()).toBeNull();
    showStep(store, first);
    store.getState().changeStep({ ...first, rest: 'hide' });
    expect(inSight()).toBeNull();
  });

  it('not while its view is read as a list or a table, nor a matrix as a picture', () => {
    const { store, first, inSight } = opened();
    showStep(store, first);
    store.getState().showAs('table');
    expect(inSight()).toBeNull();
    store.getState().showAs('picture');
    expect(inSight()).toBe(first);
    const matrix = { id: 'm', title: 'M', kind: 'matrix' } as const;
    store.setState({ steps: [matrix], published: [matrix] });
    showStep(store, matrix);
    expect(inSight()).toBe(matrix);
    store.getState().showAs('picture');
    expect(inSight()).toBeNull();
  });

  it('not from elsewhere than the step shows it from', () => {
    const { store, inSight } = opened();
    const whole: Step = { id: 'w', title: 'W' };
    const part: Step = { id: 'p', title: 'P', camera: { fit: ['ua-mod'] } };
    store.setState({ steps: [whole, part], published: [whole, part] });
    showStep(store, whole);
    expect([inSight(), inSight(true)]).toEqual([whole, null]);
    store.getState().zoomBy(2);
    expect(inSight()).toBeNull();
    showStep(store, part);
    expect(inSight(true)).toBe(part);
    store.getState().panBy(9, 0);
    expect(inSight(true)).toBeNull();
  });
});

describe('a step can be shared', () => {
  it('while the page that others open has the same one, also after it was saved to a file', () => {
    const { store, first, shared } = opened();
    store.getState().chooseStep(first.id);
    expect(shared()).toBe(first);
    const { addSteps, briefingSaved } = store.getState();
    addSteps([{ id: 's9', title: 'Drafted' }]);
    briefingSaved('{}');
    expect(shared()).toBeNull();
    store.getState().chooseStep(first.id);
    store.getState().changeStep({ ...first, title: 'Otherwise' });
    store.getState().briefingSaved('{}');
    expect(shared()).toBeNull();
    store.getState().changeStep({ ...first });
    expect(shared()).toBe(first);
  });

  it('never where the document came from a file', () => {
    const { store, first, shared, inSight } = opened(false);
    showStep(store, first);
    expect([shared(), inSight()]).toEqual([null, null]);
  });
});
