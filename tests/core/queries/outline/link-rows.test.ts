import { expect, it } from 'vitest';
import { textIn } from '#core/document/text-in.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { linkRows } from '#core/queries/outline/link-rows.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());

const read = (id: string): readonly string[] => {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error(`no ${id}`);
  return linkRows(graph, node, 'en').map(({ other, phrase, reads }) =>
    reads === 'phrase-name' ? `${textIn(phrase, 'en')} ${other}` : `${other} ${textIn(phrase, 'en')} it`,
  );
};

it('reads links from either end in words that are true from there', () => {
  expect(read('jp-doc')).toContain('signed at conference');
  expect(read('jp-doc')).toContain('us-dod signed it');
  expect(read('conference')).toContain('where signed jp-doc');
  expect(read('localization')).toContain('us-companies expected to sign it');
  expect(read('localization')).toContain('expected by ua-mod');
  expect(read('ukraine')).toContain('includes ua-mod');
});

it('puts the firmest links first', () => {
  const node = graph.nodes.get('ua-mod');
  if (node === undefined) throw new Error('no ua-mod');
  expect(linkRows(graph, node, 'en').map(({ phase }) => phase)).toEqual([
    'signed',
    'agreed',
    'agreed',
    'ahead',
    'fact',
    'fact',
  ]);
});
