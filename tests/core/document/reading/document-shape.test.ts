import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { printedShape } from '#core/document/published-schema.ts';

const printed = fileURLToPath(new URL('../../../../src/core/document/reading/document-shape.ts', import.meta.url));

test('a file is read by the schema as it is published, without its words (vitest -u writes it anew)', async () => {
  await expect(printedShape()).toMatchFileSnapshot(printed);
});
