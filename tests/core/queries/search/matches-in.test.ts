import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { cardFor, drawnOf, matchesIn } from '#core/queries/search/matches-in.ts';
import { searchIndex } from '#core/queries/search/search-index.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const scene = makeScene(graph, { level: 1, openGroups: [] });
const index = searchIndex(graph);
while (index.readOn() < 1);

test('the cards of items stay lit, and the lines of claims with the cards at their ends', () => {
  const matched = matchesIn(scene, index.search('memorandum'));
  expect(matched).toContain('jp-doc');
  expect(matched).toContain('ua-mod|jp-doc');
  expect(matched).toContain('ua-mod');
  expect(matched).not.toContain('us-embassy');
});

test('everything that is lit is drawn', () => {
  const drawn = new Set([...scene.nodes.map(({ id }) => id), ...scene.lines.map(({ key }) => key)]);
  for (const query of ['production', 'the', 'ukraine', '#/e/us-dod~jp-doc'])
    for (const id of matchesIn(scene, index.search(query)) ?? []) expect(drawn).toContain(id);
});

test('a pasted link lights what it is about', () => {
  expect(matchesIn(scene, index.search('#/n/ua-mod'))).toEqual(new Set(['ua-mod']));
  expect(matchesIn(scene, index.search('#/e/us-dod~jp-doc'))).toContain('us-dod|jp-doc');
});

test('nothing is lit where nothing is found', () => {
  expect(matchesIn(scene, index.search('zzyzx'))).toEqual(new Set());
});

test('groups stand for what is found in them, their lines for all claims between them', () => {
  const large = deriveGraph(aLargeDocument(400));
  const groups = makeScene(large, { level: 1, openGroups: [] });
  const card = cardFor(groups, 'n7');
  expect(card).not.toBe('n7');
  expect(groups.nodes.find(({ id }) => id === card)?.members).toContain('n7');
  for (const line of groups.lines) {
    const claim = large.claims.get(line.claims.at(-1) ?? '');
    expect(claim && drawnOf(groups, claim).lines).toContain(line.key);
  }
});
