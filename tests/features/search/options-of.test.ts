import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { searchIndex } from '#core/queries/search/search-index.ts';
import { optionsOf, type Options } from '#features/search/model/options-of.tsx';
import { messagesIn } from '#i18n/messages-in.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const optionsIn = (document: Parameters<typeof deriveGraph>[0], query: string): Options => {
  const graph = deriveGraph(document);
  const index = searchIndex(graph);
  while (index.readOn() < 1);
  return optionsOf(graph, index.search(query), messagesIn('en'), 'en');
};

test('groups stand in one order, empty ones are left out, and every option does something', () => {
  const { groups, choices } = optionsIn(sampleDocument(), 'white house');
  expect(groups.map(({ id }) => id)).toEqual(['items', 'speakers', 'passages']);
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...choices.keys()].toSorted()).toEqual(ids.toSorted());
  expect(optionsIn(sampleDocument(), 'memorandum').groups.map(({ id }) => id)).toEqual(['items', 'passages']);
});

test('a group with more than is shown says how many, and can be shown alone', () => {
  const [items] = optionsIn(aLargeDocument(400), 'n').groups;
  expect(items?.note).toBe('8 of 400');
  expect(items?.options.at(-1)).toEqual({ id: 'more-items', content: 'The first 50 of 400 items' });
});

test('a pasted link is one option in words, and none where it points to nothing', () => {
  const [link] = optionsIn(sampleDocument(), '#/p/ua-mod/us-dod').groups;
  expect(link?.options[0]?.content).toBe('The path from Ministry of Defense of Ukraine to US Department of Defense');
  expect(optionsIn(sampleDocument(), '#/n/nobody').groups).toEqual([]);
});
