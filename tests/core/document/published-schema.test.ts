import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { publishedSchema } from '#core/document/published-schema.ts';
import { sampleText } from '#tests/sample-document.ts';

const published = fileURLToPath(new URL('../../../public/entente.schema.json', import.meta.url));

test('the published JSON Schema is the one that reads files (vitest -u writes it anew)', async () => {
  await expect(publishedSchema()).toMatchFileSnapshot(published);
});

const shape = z.looseObject({
  $schema: z.literal('http://json-schema.org/draft-07/schema#'),
  properties: z.looseObject({
    claims: z.looseObject({
      description: z.string(),
      items: z.looseObject({
        required: z.array(z.string()),
        additionalProperties: z.literal(false),
        defaultSnippets: z.array(z.looseObject({ label: z.literal('claim') })),
        properties: z.looseObject({ quote: z.looseObject({ description: z.string() }) }),
      }),
    }),
  }),
});

test('it is draft-07, knows which keys a claim must have, and offers a claim as a snippet', () => {
  const { properties } = shape.parse(JSON.parse(readFileSync(published, 'utf8')));
  expect(properties.claims.items.required).toEqual(['id', 'from', 'rel', 'status']);
});

test('the sample names it where it lies', () => {
  const { $schema } = z.looseObject({ $schema: z.string() }).parse(JSON.parse(sampleText()));
  const named = new URL($schema, new URL('../../../graph-data/sample.json', import.meta.url));
  expect(fileURLToPath(named)).toBe(published);
});
