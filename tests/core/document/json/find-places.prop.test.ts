import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { findDuplicateKeys } from '#core/document/json/find-duplicate-keys.ts';
import { findPlaces } from '#core/document/json/find-places.ts';
import { lineAndColumn } from '#core/document/json/line-and-column.ts';

type Path = readonly (string | number)[];

function paths(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [above, ...inner.flatMap(([key, each]) => paths(each, [...above, key]))];
}

const spaced = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2, '\t'));

test('every value is found in its line and column, as a whole tree of the text would say', () => {
  fc.assert(
    fc.property(spaced, fc.constantFrom('\n', '\r\n'), ([value, indent], newline) => {
      const text = JSON.stringify(value, null, indent).replaceAll('\n', newline);
      const wanted = paths(JSON.parse(text)).map((path) => ({ path }));
      const tree = parseTree(text);
      const offsets = wanted.map(({ path }) => (tree ? (findNodeAtLocation(tree, [...path])?.offset ?? -1) : -1));
      expect(findPlaces(text, wanted)).toEqual(offsets.map((offset) => lineAndColumn(text, offset)));
    }),
  );
});

test('a key, a value, a missing key, and the last of two', () => {
  const text = '{\n  "a": { "b": [1, 2] },\n  "a": {\n    "c": 3 }\n}';
  const places = findPlaces(text, [
    { path: ['a'], at: 'key' },
    { path: ['a', 'c'] },
    { path: ['a', 'missing'] },
    { path: ['a', 'b', 1] },
    { path: [] },
  ]);
  expect(places).toEqual([
    { line: 3, column: 3 },
    { line: 4, column: 10 },
    { line: 3, column: 8 },
    { line: 2, column: 19 },
    { line: 1, column: 1 },
  ]);
});

test('keys written twice are found, and only those', () => {
  const text =
    '{ "a": { "b": 1, "b" : 2, "c": "\\"b\\": {", "": "http://x:y" }, "\\u0061": 3, "d": [{ "d": 1 }, { "d": 2 }] }';
  expect(findDuplicateKeys(text, JSON.parse(text))).toEqual([['a', 'b'], ['a']]);
  fc.assert(
    fc.property(spaced, ([value, indent]) => {
      const printed = JSON.stringify(value, null, indent);
      expect(findDuplicateKeys(printed, JSON.parse(printed))).toEqual([]);
    }),
  );
});
