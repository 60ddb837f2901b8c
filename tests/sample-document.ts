import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '#core/document/read-document.ts';
import type { EntenteDocument } from '#core/document/schema.ts';

const path = fileURLToPath(new URL('../graph-data/ua-us-weapons-production-2023-12.json', import.meta.url));

/** The text of the document that ships. */
export const sampleText = (): string => readFileSync(path, 'utf8');

/** The document that ships, as the program reads it. */
export function sampleDocument(): EntenteDocument {
  const { document } = readDocument(sampleText(), 'sample.json');
  if (document === null) throw new Error('the sample cannot be read');
  return document;
}
