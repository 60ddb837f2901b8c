import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefedText } from '#core/briefing/saving/save-text.ts';
import { readDocument } from '#core/document/read-document.ts';
import type { Step } from '#core/document/schema.ts';
import { sampleText } from '#tests/sample-document.ts';

const text = sampleText();
const read = (from: string) => {
  const { document } = readDocument(from, 'sample.json');
  return { steps: document?.story ?? [], briefing: document?.briefing ?? {} };
};
const sample = read(text);

test('a briefing that did not change leaves the file as it was, letter for letter', () => {
  expect(briefedText(text, sample, sample)).toBe(text);
});

const tiny = `{
  "entente": "1",
  "meta": { "id": "tiny", "title": "Tiny", "lang": "en" },
  "voices": {}, "sources": {}, "ontology": { "types": {}, "relations": {}, "statuses": {} }, "nodes": {},
  "claims": [],
  "story": [{ "id": "first", "title": "First" }]
}`;

test('what is written comes back when the file is read, and nothing else in it changes', () => {
  const steps = fc.array(
    fc.record(
      {
        title: fc.string({ unit: 'binary' }),
        text: fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('en', 'uk'), fc.string())),
        claims: fc.subarray(['c01', 'c07', 'c44']),
        minutes: fc.nat({ max: 9 }),
        skip: fc.boolean(),
      },
      { requiredKeys: ['title'], noNullPrototype: true },
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(steps, fc.boolean(), (made, kept) => {
      const before = read(tiny);
      const added = made.map((step, place): Step => ({ id: `made-${place}`, ...step }));
      const written = { steps: [...(kept ? before.steps : []), ...added], briefing: { marking: 'For training' } };
      const saved = briefedText(tiny, written, before);
      expect(read(saved)).toEqual(written);
      const story = tiny.indexOf('"story"');
      expect(saved.slice(0, story)).toBe(tiny.slice(0, story));
    }),
    { numRuns: 20 },
  );
});

test('an edited step is the only difference', () => {
  const [first, second, ...rest] = sample.steps;
  if (first === undefined || second === undefined) throw new Error('the sample has no steps');
  const saved = briefedText(text, { ...sample, steps: [second, { ...first, minutes: 3 }, ...rest] }, sample);
  const lines = new Set(text.split('\n').map((line) => line.trim().replace(/,$/u, '')));
  const added = saved.split('\n').filter((line) => !lines.has(line.trim().replace(/,$/u, '')));
  expect(added.join('\n')).toContain('"minutes": 3');
  expect(added.length).toBeLessThan(12);
});

const small = `{
  "entente": "1",
  "meta": { "id": "small", "title": "Small", "lang": "en" },
  "note to self": [1,2 ,3],
  "voices": {}, "sources": {}, "ontology": { "types": {}, "relations": {}, "statuses": {} },
  "nodes": {}, "claims": [],
  "story": [ {"id": "a", "title": "A",   "own": true}, {"id": 7, "title": "No id"}, {"id": "b"} ],
  "layout": {}
}
`;

test('what the program cannot read stays in the file, at its place', () => {
  const before = { steps: [{ id: 'a', title: 'A' }], briefing: {} };
  const added: Step = { id: 'c', title: 'C' };
  expect(briefedText(small, { ...before, steps: [...before.steps, added] }, before)).toBe(
    small.replace(
      /"story".*/u,
      `"story": [
    {"id": "a", "title": "A",   "own": true},
    {"id": 7, "title": "No id"},
    {"id": "b"},
    {
      "id": "c",
      "title": "C"
    }
  ],`,
    ),
  );
  expect(briefedText(small, { ...before, steps: [{ id: 'a', title: 'B' }] }, before)).toContain('"own": true');
});

test('a file without a briefing gets one before its layout', () => {
  const none = small.replace(/\n {2}"story".*/u, '');
  const saved = briefedText(none, { steps: [{ id: 'a', title: 'A' }], briefing: {} }, { steps: [], briefing: {} });
  expect(saved).toContain('"claims": [],\n  "story": [\n');
  expect(JSON.parse(saved)).toEqual({ ...JSON.parse(none), story: [{ id: 'a', title: 'A' }] });
});
