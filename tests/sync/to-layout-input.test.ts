import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { EntenteDocument, Level } from '#core/document/schema.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const frame = { width: 776, height: 800, display: 'desk' } as const;
const inputOf = (document: EntenteDocument, level: Level, openGroups: readonly string[] = [], language = 'en') => {
  const graph = deriveGraph(document);
  return toLayoutInput(graph, makeScene(graph, { level, openGroups }), frame, language);
};
const sample = sampleDocument();

describe('what a layout is told', () => {
  const opening = inputOf(sample, 1);
  const node = (id: string, level: Level = 1) => inputOf(sample, level).nodes.find((each) => each.id === id);

  test('is plain data: it comes through a worker as it was', () => {
    expect(structuredClone(opening)).toEqual(opening);
  });

  test('names the two names in quotation marks, and the phrase of the status', () => {
    expect(node('jp-doc')?.names).toEqual(['“memorandum”', '“statement of intent”']);
    expect(opening.lines.find(({ key }) => key === 'jp-doc|conference')?.phrase).toBe('signed at');
  });

  test('hints at a deeper level only where no line leads', () => {
    expect(opening.nodes.filter(({ hint }) => hint !== null).map(({ id, hint }) => [id, hint])).toEqual([
      ['ua-forces', '+2 in More detail'],
    ]);
  });

  test('says in words what is not drawn, unless the label says it already', () => {
    expect(node('frankensam-local')?.words).toEqual([
      { text: 'in Ukraine', phase: 'ahead', edge: 'frankensam-local|located-in|ukraine' },
    ]);
    expect(node('capacity', 2)?.words.map(({ text }) => text)).toEqual(['for Armed Forces of Ukraine']);
    expect(node('coop', 2)?.words).toMatchObject([{ text: 'Ukrainian News Agency reported', phase: 'done' }]);
  });

  test('heads the columns with the countries', () => {
    expect(opening.columnCaptions).toEqual([
      'Ukraine',
      'Agreements · programmes',
      'United States',
      'What for',
      'About what',
    ]);
  });

  test('speaks the language asked for where the document has it', () => {
    expect(inputOf(sample, 1, [], 'uk').nodes.find(({ id }) => id === 'ukraine')?.label).toBe('Україна');
  });

  test('counts the members of a group, and what of an open one has no card', () => {
    const large = aLargeDocument(16_000, 2);
    const closed = inputOf(large, 1);
    const [group] = closed.nodes.filter(({ members }) => members !== null);
    expect(group).toMatchObject({ members: 2000 });
    const rest = inputOf(large, 1, [group?.id ?? '']).nodes.find(({ id }) => id.startsWith('rest:'));
    expect(rest).toMatchObject({ label: '+1,940 more', members: null });
  });
});
