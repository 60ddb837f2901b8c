/** A sentence of a catalogue, made with sample arguments where it needs some. */
export type Sentence = { readonly path: string; readonly text: string };

const name = 'Білий дім';
const linkProblems = (['unknown', 'too-long', 'route', 'parameter', 'value'] as const).map((code) => [
  [{ code, part: 'n/ua-mod' }],
]);
const place = { line: 3, column: 4 };

/** Where neither numbers nor names will do. A new message that takes a record, or one of a few words, has its rows here. */
const samples: { readonly [path: string]: readonly (readonly unknown[])[] } = {
  'address.linkProblem': linkProblems,
  'accounts.citation.paragraphs': [[[1]], [[1, 2]]],
  'claims.grading': [
    ['inferred', 'high'],
    ['stated', 'low'],
    ['inferred', 'medium'],
  ],
  'claims.linked': [[name, 'signed', name]],
  'filters.size': [['degree'], ['betweenness'], ['brokerage']],
  'preferences.unknown': [[['colour']]],
  'preferences.fault': [
    [{ kind: 'not-json', message: 'Unexpected end', place }],
    [{ kind: 'other' }],
    [{ kind: 'newer', version: 9 }],
    [{ kind: 'value', key: 'theme', found: '"mauve"', allowed: ['"light"', '"dark"'], place }],
  ],
  'search.found': [[{ items: 2, speakers: 1, passages: 5 }, true]],
  'search.more': [
    ['items', 5, 2],
    ['passages', 2, 5],
    ['speakers', 1, 5],
  ],
  'table.showing': [
    ['claims', 5, 21],
    ['items', 2, 2],
  ],
  'shell.undo': [[null], ['pin'], ['level'], ['lens'], ['filter'], ['focus'], ['path'], ['size']],
  'shell.redo': [[null], ['group'], ['split'], ['hide'], ['expand'], ['arrange'], ['pack']],
  'metrics.value.betweenness': [[0.25]],
  'details.inLanguage': [['uk'], ['en']],
};

/** As many as any message takes. */
const guesses: readonly (readonly unknown[])[] = [
  ...[5, 'x', ['x'], 1].map((value) => [value, value, value, value]),
  [['x'], 5, 5, 5],
  ['x', ['x'], 5, 5],
  ['x', 5, ['x'], 5],
];

const isGood = (text: unknown): boolean =>
  typeof text === 'string'
    ? text !== '' && !/undefined|NaN|\[object|null/u.test(text)
    : Array.isArray(text) && text.every(isGood);

const attempt = (sentence: (...parts: readonly unknown[]) => unknown, parts: readonly unknown[]): unknown => {
  try {
    return sentence(...parts);
  } catch {
    return null;
  }
};

/** Everything a catalogue can say, each message at least once; one that says nothing proper with any guess is empty. */
export function everySentence(words: unknown, path = ''): readonly Sentence[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') {
    const say = (...parts: readonly unknown[]): unknown => Reflect.apply(words, undefined, parts);
    const known = samples[path];
    const said =
      known === undefined
        ? [guesses.map((parts) => attempt(say, parts)).find(isGood)]
        : known.map((parts) => attempt(say, parts));
    return said.map((text) => ({ path, text: isGood(text) ? [text].flat().join(' ') : '' }));
  }
  if (typeof words !== 'object' || words === null) return [{ path, text: '' }];
  return Object.entries(words).flatMap(([key, each]) => everySentence(each, path === '' ? key : `${path}.${key}`));
}
