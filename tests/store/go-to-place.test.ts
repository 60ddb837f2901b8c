import { expect, test } from 'vitest';
import { decodePlace } from '#core/view/view-url.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { goToPlace } from '#store/go-to-place.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const shownAt = (address: string) => {
  const store = createEntenteStore();
  const document = sampleDocument();
  store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
  const decoded = decodePlace(address);
  if (!decoded.ok) throw new Error(`${address} is no place`);
  const problems = goToPlace(store, decoded.place);
  return { level: store.getState().view.level, problems };
};

test('a bare link to an item, a claim or a line of a deeper level shows the level that draws it', () => {
  for (const address of ['#/n/capacity', '#/c/c17', '#/e/capacity~ua-forces'])
    expect(shownAt(address)).toEqual({ level: 2, problems: [] });
  expect(shownAt('#/n/jp-doc')).toEqual({ level: 1, problems: [] });
});

test('what the document lacks is told, and leads nowhere', () => {
  expect(shownAt('#/n/nobody')).toEqual({ level: 1, problems: [{ code: 'unknown', part: 'nobody' }] });
});
