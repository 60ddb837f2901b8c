import { describe, expect, test } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { searchIndex, type SearchIndex } from '#core/queries/search/search-index.ts';
import type { MarkedText } from '#core/queries/search/marks.ts';
import { aClaim, aDocument, aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const readAll = (document: EntenteDocument): SearchIndex => {
  const index = searchIndex(deriveGraph(document));
  while (index.readOn() < 1);
  return index;
};

const sample = readAll(sampleDocument());

const itemsFor = (query: string, index = sample): readonly string[] => index.search(query).items.map(({ id }) => id);

const markedIn = ({ text, marks }: MarkedText): readonly string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('items', () => {
  test.each([
    ['memorandum', 'jp-doc'],
    ['statement of intent', 'jp-doc'],
    ['umierov', 'umierov'],
    ['Umerov', 'umierov'],
    ['Україна', 'ukraine'],
    ['україни оборони', 'ua-mod'],
    ['us', 'usa'],
    ['ministry of defense', 'ua-mod'],
    ['pentagon', 'us-dod'],
    ['ua-mod', 'ua-mod'],
    ['frankensam', 'frankensam'],
    ['person', 'umierov'],
  ])('%s is first of all %s', (query, first) => {
    expect(itemsFor(query)[0]).toBe(first);
  });

  test('a name of a voice is told as such, with what was found of it marked', () => {
    const [first] = sample.search('memo').items;
    expect(first).toMatchObject({ as: 'voice', name: { text: 'memorandum' } });
    expect(first && markedIn(first.name)).toEqual(['memo']);
  });

  test('a mistyped letter is forgiven in a long word, and only where nothing has the word as typed', () => {
    expect(itemsFor('memorandom')).toEqual(['jp-doc']);
    expect(itemsFor('pentagno')).toEqual([]);
    expect(itemsFor('dot')).toEqual([]);
    const [first] = sample.search('memorandom').items;
    expect(first && markedIn(first.name)).toEqual(['memorandum']);
  });

  test('a name in another script is found where the document has it, with either apostrophe', () => {
    const index = readAll(
      aDocument({
        nodes: {
          umierov: { label: 'Rustem Umierov', aliases: ['Рустем Умєров'] },
          office: { label: { en: 'Office', uk: 'Урядовий зв’язок' } },
          island: { label: 'Край' },
          slope: { label: 'Краи' },
        },
      }),
    );
    expect(itemsFor('умєров', index)).toEqual(['umierov']);
    expect(itemsFor('урядов', index)).toEqual(['office']);
    expect(itemsFor("зв'язок", index)).toEqual(['office']);
    expect(itemsFor('край', index)).toEqual(['island']);
    expect(itemsFor('краи', index)).toEqual(['slope']);
  });

  test('whose label begins with the query comes before whose label has it, then who is most spoken of, then by id', () => {
    const index = readAll(
      aDocument({
        nodes: {
          late: { label: 'Accord of trade' },
          early: { label: 'Accord of trade' },
          spoken: { label: 'Trade accord' },
          begins: { label: 'Trade' },
          silent: { label: 'A trade accord' },
          other: { label: 'Port' },
        },
        claims: [aClaim('spoken meets other'), aClaim('spoken meets begins')],
      }),
    );
    expect(itemsFor('trade', index)).toEqual(['begins', 'spoken', 'early', 'late', 'silent']);
  });
});

describe('speakers', () => {
  test('who speaks stands among the speakers too, with how much they say', () => {
    const { speakers } = sample.search('white house');
    expect(speakers.map(({ id }) => id)).toEqual(['white-house']);
    expect(speakers[0]?.says).toBeGreaterThan(10);
  });

  test('nobody is a speaker for what they are alone', () => {
    expect(sample.search('person').speakers).toEqual([]);
  });
});

describe('passages', () => {
  test('all words must begin words of the passage, in any order', () => {
    expect(sample.search('ammunition critical').passages.map(({ claim }) => claim)).toEqual(['c18', 'c48']);
    expect(sample.search('ammunition itical').passages).toEqual([]);
    expect(sample.search('ammunition embassy').passages).toEqual([]);
  });

  test('a passage is told with its paragraph and with what was found marked', () => {
    const [first] = sample.search('industrial coalition').passages;
    expect(first?.paragraph).toBe(5);
    expect(first && markedIn(first.excerpt)).toEqual(['Industrial', 'Coalition']);
  });

  test('a claim is found by its id, before passages that have the word', () => {
    expect(sample.search('c14').passages[0]?.claim).toBe('c14');
    expect(sample.search(' C14 ').passages[0]?.claim).toBe('c14');
  });

  test('what a claim says in words of its own is found where no passage has it', () => {
    const index = readAll(
      aDocument({
        nodes: { port: 'place' },
        relations: { described: { literal: true } },
        claims: [aClaim('port described', { value: { en: 'free of ice', uk: 'незамерзаючий' } })],
      }),
    );
    const [hit] = index.search('незамерз').passages;
    expect(hit).toMatchObject({ paragraph: null, excerpt: { text: 'незамерзаючий' } });
  });
});

describe('pasted links', () => {
  test.each([
    ['entente#/c/c14', { kind: 'element', element: { kind: 'claim', id: 'c14' } }],
    ['see entente#/c/c14.', { kind: 'element', element: { kind: 'claim', id: 'c14' } }],
    ['#/n/ua-mod', { kind: 'element', element: { kind: 'node', id: 'ua-mod' } }],
    [
      'https://host/a/index.html#/e/us-dod~jp-doc?d=2',
      { kind: 'element', element: { kind: 'line', key: 'us-dod|jp-doc' } },
    ],
    ['#/p/ua-mod/us-dod', { kind: 'path', from: 'ua-mod', to: 'us-dod' }],
    ['#/s/una-2023-12', { kind: 'source', source: 'una-2023-12', claim: null }],
    ['#/s/una-2023-12@20-40', { kind: 'source', source: 'una-2023-12', claim: 'c01' }],
    ['#/n/nobody', { kind: 'unknown' }],
    ['#/c/%E0%A4%A', { kind: 'unknown' }],
  ])('%s', (pasted, link) => {
    const results = sample.search(pasted);
    expect(results.link?.link).toEqual(link);
    expect(results.link?.view).toBe(pasted.includes('?d=2') ? '#/e/us-dod~jp-doc?d=2' : null);
    expect([results.items, results.speakers, results.passages]).toEqual([[], [], []]);
  });
});

test('nothing is found for nothing, and for words that nobody says', () => {
  for (const query of ['', '   ', '“”', 'zzyzx']) {
    const { items, speakers, passages, link } = sample.search(query);
    expect([items, speakers, passages, link]).toEqual([[], [], [], null]);
  }
});

describe('a large document', () => {
  const document = aLargeDocument(400);
  const large = readAll(document);

  test('at most fifty are told, a group alone has all the room, and the counts say how many there are', () => {
    const { items, speakers, passages, counts } = large.search('n');
    expect(items.length + speakers.length + passages.length).toBeLessThanOrEqual(50);
    expect([items.length, counts.items]).toEqual([8, 400]);
    expect(large.search('n', 'items').items).toHaveLength(50);
  });

  test('two indexes of one document find the same in the same order', () => {
    for (const query of ['n', 'n1', 'organisation', 'n39'])
      expect(readAll(document).search(query)).toEqual(large.search(query));
  });

  test('names are found before all has been read', () => {
    const index = searchIndex(deriveGraph(document));
    const share = index.readOn();
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    expect(itemsFor('n7', index)).toContain('n7');
  });
});
