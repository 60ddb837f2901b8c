import { placeDrafts } from './place-drafts.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Problem } from '#core/problem.ts';
import { readSchema } from './read-schema.ts';
import { countRecords } from './records.ts';

export type DocumentReading = {
  /** What is sound of the file; null where nothing can be read. */
  readonly document: EntenteDocument | null;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  /** Records left out, of all the records in the file. */
  readonly skipped: number;
  readonly records: number;
};

export function readValue(value: unknown, text: string, fileName: string): DocumentReading {
  const records = countRecords(value);
  const { document, drafts } = readSchema(value, fileName);
  const problems = placeDrafts(text, fileName, drafts);
  return { document, problems, records, skipped: records - countRecords(document) };
}
