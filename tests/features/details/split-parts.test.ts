import { expect, test } from 'vitest';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { wholeOf } from '#features/details/model/split-parts.ts';
import { sampleDocument } from '#tests/sample-document.ts';

test('every part of a split item is known for its part, and nothing else is', () => {
  const document = sampleDocument();
  const after = splitDocument(document, ['jp-doc']);
  const parts = Object.keys(after.nodes).filter((id) => !Object.hasOwn(document.nodes, id));
  expect(parts.length).toBeGreaterThan(1);
  for (const id of Object.keys(after.nodes))
    expect(wholeOf(['jp-doc'], id), id).toBe(parts.includes(id) ? 'jp-doc' : null);
  expect(wholeOf([], parts[0] ?? '')).toBeNull();
});
