import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { searchIndex } from '#core/queries/search/search-index.ts';
import { readInSlices, type Reading } from '#features/search/model/read-in-slices.ts';
import { aLargeDocument } from '#tests/factories.ts';

const aReading = (): Reading => ({ index: searchIndex(deriveGraph(aLargeDocument(300))), share: 0 });

test('reads to the end and says so', async () => {
  const reading = aReading();
  const told: number[] = [];
  await readInSlices(reading, new AbortController().signal, () => told.push(reading.share));
  expect(told.at(-1)).toBe(1);
  expect(told.length).toBeLessThanOrEqual(10);
  expect(reading.index.search('n299').items.map(({ id }) => id)).toEqual(['n299']);
});

test('stops when nobody wants it, and goes on from there', async () => {
  const reading = aReading();
  const abort = new AbortController();
  const stopped = readInSlices(reading, abort.signal, () => undefined);
  abort.abort();
  await stopped;
  expect(reading.share).toBe(0);
  await readInSlices(reading, new AbortController().signal, () => undefined);
  expect(reading.share).toBe(1);
});

test('an empty document is read at once', async () => {
  const reading: Reading = { index: searchIndex(deriveGraph(aLargeDocument(0))), share: 0 };
  await readInSlices(reading, new AbortController().signal, () => undefined);
  expect(reading.share).toBe(1);
  expect(reading.index.search('n').items).toEqual([]);
});
