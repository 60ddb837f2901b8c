import { expect, test } from 'vitest';
import { showStep } from '#store/briefing/show-step.ts';
import { selectStepInSight } from '#store/briefing/step-in-sight.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

test('a step is in sight while it is looked at as the file has it, and no longer once either has changed', () => {
  const store = createEntenteStore();
  const read = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...read, problems: [], skipped: 0, records: 1 });
  const [first, second] = store.getState().steps;
  if (first === undefined || second === undefined) throw new Error('the sample has no steps');
  expect(selectStepInSight(store.getState())).toBeNull();
  showStep(store, second);
  expect(selectStepInSight(store.getState())).toBe(second);
  store.getState().hide(['us-embassy']);
  expect(selectStepInSight(store.getState())).toBeNull();
  showStep(store, first);
  store.getState().changeStep({ ...first, rest: 'hide' });
  expect(selectStepInSight(store.getState())).toBeNull();
});
