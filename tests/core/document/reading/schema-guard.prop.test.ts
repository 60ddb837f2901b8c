import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDocument } from '#core/document/reading/is-document.ts';
import { schemaGuard } from '#core/document/reading/schema-guard.ts';
import { documentSchema } from '#core/document/schema.ts';
import { sampleText } from '#tests/sample-document.ts';

const sample: unknown = JSON.parse(sampleText());

/** Every place in a JSON value, as a path. */
function paths(value: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [above];
  return [above, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...above, key]))];
}

/** A copy with one place changed; `undefined` takes the place away. */
function changed(value: unknown, path: readonly string[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  const inner: unknown = Reflect.get(copy, step);
  const next = changed(inner, rest, put);
  if (next === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, step);
  else Reflect.set(copy, step, next);
  return copy;
}

const places = paths(sample);
const anything = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    'own',
    'fact',
    'A b',
    '2023?-11',
    '2023-13x',
    1,
    2,
    4,
    1.5,
    true,
    [],
    {},
    ['a'],
    ['a', 'a'],
    [1, 2],
    { en: 'x' },
    { en: 1 },
    { cx: 1, cy: 1, w: 1 },
  ),
  fc.jsonValue(),
);

test('the guard and the schema agree on every document', () => {
  expect(isDocument(sample)).toBe(true);
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      anything,
      fc.constantFrom('', 'extra', '__proto__x'),
      (path, put, extra) => {
        const mutated = changed(sample, extra === '' ? path : [...path, extra], put);
        const says = documentSchema.safeParse(mutated).success;
        if (!says) refused += 1;
        expect(isDocument(mutated)).toBe(says);
      },
    ),
    { numRuns: 600 },
  );
  expect(refused).toBeGreaterThan(200);
}, 30_000);

test.each([
  ['a keyword of text', { type: 'string', minLength: 2 }],
  ['a keyword of a number', { type: 'number', minimum: 0 }],
  ['a keyword of a list', { type: 'array', items: { type: 'string' }, uniqueItems: true }],
  ['a keyword beside a choice', { anyOf: [{ type: 'string' }], not: { const: 'a' } }],
  ['a reference', { $ref: '#/definitions/claim' }],
  ['a type', { type: 'null' }],
  ['several types', { type: ['string', 'number'] }],
  ['keys that are not listed', { type: 'object', properties: {} }],
  ['a list of open length', { type: 'array', items: [{ type: 'integer' }] }],
  ['anything deeper down', { type: 'array', items: { type: 'object', propertyNames: {}, additionalProperties: {} } }],
])('%s that the guard does not know is refused when it is built, not read wrongly', (_what, schema) => {
  expect(() => schemaGuard(schema)).toThrow('does not know');
});
