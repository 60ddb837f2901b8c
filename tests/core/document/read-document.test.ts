import { describe, expect, test } from 'vitest';
import { locatePassages } from '#core/document/locate-passages.ts';
import { readDocument } from '#core/document/read-document.ts';
import { sampleText } from '#tests/sample-document.ts';

const frame = '"entente": "1", "meta": { "id": "a", "title": "A", "lang": "en" }';
const empty = `{ ${frame}, "voices": {}, "sources": {}, "ontology": { "types": {}, "relations": {}, "statuses": {} }, "nodes": {}, "claims": [] }`;

const codes = (text: string): readonly string[] => readDocument(text, 'a.json').problems.map(({ code }) => code);

describe('a text that is not JSON', () => {
  test.each([
    ['{\n  "a": 1,\n  }', 'unexpected }, a key in quotation marks was expected at line 3, column 3'],
    ['{\n  "a": 1\n  "b": 2\n}', 'unexpected text, a comma was expected at line 3, column 3'],
    ['{ "a": }', 'unexpected } at line 1, column 8'],
    ['{ "a": [1, 2 }', 'unexpected } at line 1, column 14'],
    ['{ "a": 1', 'unexpected end of the file, a closing } was expected at line 1, column 9'],
    ['', 'the file is empty at line 1, column 1'],
    [
      '{ "a": "two\nlines" }',
      'a text that is not closed: a " is missing, or a line break stands inside it at line 1, column 8',
    ],
    ['// a\n{}', 'a comment, which JSON does not have at line 1, column 1'],
    ['{ "a": truth }', 'unexpected truth at line 1, column 8'],
    ['<html>', 'unexpected <html> at line 1, column 1'],
  ])('%j is one problem with a line and a column', (text, message) => {
    const { document, problems } = readDocument(text, 'a.json');
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ code: 'invalid-json', severity: 'error', message }]);
    const { line, column } = problems[0]?.place ?? { line: 0, column: 0 };
    expect(message.endsWith(`at line ${line}, column ${column}`)).toBe(true);
  });
});

describe('a text that is no document', () => {
  test.each([
    ['[]', 'wrong-type'],
    ['null', 'wrong-type'],
    ['"{}"', 'wrong-type'],
    ['{}', 'not-entente'],
    ['{ "entente": "2" }', 'unknown-version'],
    ['{ "entente": 1 }', 'unknown-version'],
  ])('%s opens nothing and says why', (text, code) => {
    expect(readDocument(text, 'a.json').document).toBeNull();
    expect(codes(text)).toEqual([code]);
  });
});

test('a document without nodes is fine, with and without a byte order mark', () => {
  expect(readDocument(empty, 'a.json')).toMatchObject({
    problems: [],
    skipped: 0,
    records: 0,
    document: { claims: [] },
  });
  expect(readDocument(`\uFEFF${empty}`, 'a.json').problems).toEqual([]);
});

test('what is missing of the frame is told and taken as empty', () => {
  const { document, problems } = readDocument('{ "entente": "1", "claims": {} }', 'notes.json');
  expect(problems.map(({ code, place }) => `${code} ${place.path.join('.')}`).toSorted()).toEqual([
    'missing-key meta',
    'missing-key nodes',
    'missing-key ontology',
    'missing-key sources',
    'missing-key voices',
    'wrong-type claims',
  ]);
  expect(document).toMatchObject({ meta: { title: 'notes.json' }, nodes: {}, claims: [] });
});

test('a text nested too deep to be a document is told like any other', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(codes(deep)).toEqual(['wrong-type']);
  expect(codes(empty.replace('"nodes": {}', `"nodes": ${deep}`))).toContain('wrong-type');
});

describe('a document with faults opens with what is good', () => {
  const withoutJpDoc = sampleText().replace('"jp-doc": {', '"jp-doc": { "colour": "red",');

  test('a node goes, and every claim on it, and all of it is said', () => {
    const { document, problems, skipped, records } = readDocument(withoutJpDoc, 'a.json');
    expect(document?.nodes['jp-doc']).toBeUndefined();
    const ends = document?.claims.flatMap(({ from, to }) => [from, to].flat());
    expect(ends).not.toContain('jp-doc');
    expect(document?.claims.length).toBeGreaterThan(50);
    const gone = 76 - (document?.claims.length ?? 0);
    const told = problems.filter(({ code, place }) => code === 'left-out' && place.path[0] === 'claims');
    expect(told).toHaveLength(gone);
    expect(records).toBe(219);
    const others = 6 - (document?.compare?.length ?? 0) + (7 - (document?.story?.length ?? 0));
    expect(skipped).toBe(1 + gone + others);
    expect(problems.filter(({ code }) => code === 'unknown-key')).toHaveLength(1);
  });

  test('a comparison loses the claims that are gone, and goes with its last one', () => {
    const { document } = readDocument(withoutJpDoc, 'a.json');
    const ids = new Set(document?.claims.map(({ id }) => id));
    for (const { claims } of document?.compare ?? []) {
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.every((id) => ids.has(id))).toBe(true);
    }
  });

  test('a step keeps what it lights, so that it can say what is no longer in the data', () => {
    const { document, problems } = readDocument(sampleText().replace('"id": "c06"', '"id": "c06", "x": 1'), 'a.json');
    expect(document?.claims.map(({ id }) => id)).not.toContain('c06');
    expect(document?.story?.find(({ id }) => id === 's2')?.claims).toContain('c06');
    expect(problems.filter(({ place }) => place.path[0] === 'story')).toEqual([]);
  });

  test('the paths of problems are those of the file, also behind records that are left out', () => {
    const text = sampleText().replace('"id": "c01"', '"id": "C1"').replace('"rel": "spoke-in"', '"rel": "spoke-at"');
    const problem = readDocument(text, 'a.json').problems.find(({ code }) => code === 'unknown-relation');
    expect(problem?.place.path).toEqual(['claims', 32, 'rel']);
  });

  test('a mention that is not found goes alone, and its node stays', () => {
    const { document, skipped } = readDocument(sampleText().replace('"the USA",', '"the U.S.A.",'), 'a.json');
    expect(document?.nodes['usa']?.mentions).toEqual(['(USA)', 'the United States']);
    expect(skipped).toBe(0);
  });

  test('a type keeps its nodes when only how it is drawn is wrong', () => {
    const { document } = readDocument(sampleText().replace('"look": "country"', '"look": "castle"'), 'a.json');
    expect(document?.ontology.types['country']).toEqual(expect.not.objectContaining({ look: expect.anything() }));
    expect(Object.keys(document?.nodes ?? {})).toHaveLength(50);
  });

  test('a broken document read once more, as it was left, has no more errors', () => {
    const { document } = readDocument(withoutJpDoc, 'a.json');
    const again = readDocument(JSON.stringify({ ...document, story: [] }), 'a.json');
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.document).toEqual({ ...document, story: [] });
  });
});

test('problems come in the order of the file', () => {
  const text = sampleText().replace('"rel": "spoke-in"', '"rel": "spoke-at"').replace('"level": 1', '"level": 9');
  const lines = readDocument(text, 'a.json').problems.map(({ place }) => place.line);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  expect(lines).toHaveLength(2);
});

test('a plain graph opens with a warning a claim, and nothing is left out', () => {
  const plain = `{ ${frame}, "voices": {}, "sources": {},
    "ontology": { "types": { "thing": { "label": "Thing", "plural": "Things" } }, "relations": { "knows": { "label": "knows" } },
      "statuses": { "holds": { "label": "Stated as fact", "phase": "fact" } } },
    "nodes": { "a": { "type": "thing", "label": "A" }, "b": { "type": "thing", "label": "B" } },
    "claims": [{ "id": "c1", "from": "a", "rel": "knows", "to": "b", "status": "holds" }] }`;
  const { document, problems, skipped } = readDocument(plain, 'a.json');
  expect(problems).toMatchObject([{ code: 'no-source-passage', severity: 'warning', place: { line: 5 } }]);
  expect(document?.claims).toHaveLength(1);
  expect(skipped).toBe(0);
});

test('a source without its text is told once, and its claims stay without passages', () => {
  const text = sampleText()
    .replace(/"text": \[[^\]]*\],/u, '')
    .replace(/"unclaimed": \[[^\]]*\]/u, '"unclaimed": []');
  const { document, problems } = readDocument(text, 'a.json');
  expect(problems).toMatchObject([
    { code: 'source-without-text', severity: 'error', place: { path: ['sources', 'una-2023-12', 'text'] } },
  ]);
  expect(problems[0]?.message).toContain('una-2023-12.txt');
  expect(document?.claims).toHaveLength(76);
  if (document) expect([...locatePassages(document).values()].every((passage) => passage === null)).toBe(true);
});

test('with two sources a claim says which one it cites', () => {
  const other =
    '"other": { "title": "Other", "publisher": "una", "text": ["Ukrainian News Agency writes."], "unclaimed": [{ "quote": "writes", "why": "x" }] },';
  const text = sampleText().replace('"una-2023-12": {', `${other} "una-2023-12": {`);
  const { problems } = readDocument(text, 'a.json');
  expect(problems.filter(({ code }) => code === 'missing-source')).toHaveLength(76);
  const said = readDocument(text.replaceAll(/"mode": /gu, '"src": "una-2023-12", "mode": '), 'a.json');
  expect(said.problems).toEqual([]);
});

test('a thousand faults of one kind are listed, and the rest counted', () => {
  const many = Array.from(
    { length: 1_500 },
    (_, index) => `{ "id": "x${index}", "from": "usa", "rel": "part-of", "to": "nobody", "status": "holds" },`,
  );
  const { document, problems, skipped } = readDocument(
    sampleText().replace('"claims": [', `"claims": [${many.join('\n')}`),
    'a.json',
  );
  const unknown = problems.filter(({ code }) => code === 'unknown-node');
  expect(unknown).toHaveLength(1_000);
  expect(unknown.at(-1)?.message).toContain('and 500 more');
  expect(skipped).toBe(1_500);
  expect(document?.claims).toHaveLength(76);
});

test('a sentence that no claim reads is a warning', () => {
  const text = sampleText().replace(
    'agreed on cooperation in the production of weapons.",\n        "This',
    'agreed on cooperation in the production of weapons. Nobody read this one.",\n        "This',
  );
  const { problems, document } = readDocument(text, 'a.json');
  expect(problems).toMatchObject([{ code: 'sentence-not-read', severity: 'warning', place: { line: 41, column: 9 } }]);
  expect(problems[0]?.message).toContain('“Nobody read this one.”');
  expect(document?.claims).toHaveLength(76);
});
