import { expect, test } from 'vitest';
import { thumbnailOf } from '#briefing/strip/model/thumbnail.ts';
import { arrange } from '#layout/arrange.ts';
import { selectCheckedStep } from '#store/briefing/step-picture.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { keepStepPictures } from '#sync/briefing/keep-step-pictures.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

test('a briefing for another screen is arranged and drawn anew, in the shape of that screen', async () => {
  const store = createEntenteStore();
  const read = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...read, problems: [], skipped: 0, records: 1 });
  const [first] = store.getState().steps;
  if (first === undefined) throw new Error('the sample has no steps');
  const drawn = (): string => decodeURIComponent(thumbnailOf(store.getState(), first) ?? '');
  store.getState().toggleStrip();
  const stop = keepStepPictures(store, async (input) => arrange(input));
  await expect.poll(drawn).toContain('width="160" height="90"');
  store.getState().changeBriefing({ aspect: '4:3' });
  expect(drawn()).toBe('');
  await expect.poll(drawn).toContain('width="120" height="90"');
  expect(selectCheckedStep(store.getState(), first)?.frame.width).toBeLessThan(1024);
  stop();
});
