import { runChecks } from '#core/document/checks/run-checks.ts';
import { mayHoldDuplicateKeys } from '#core/document/json/may-hold-duplicate-keys.ts';
import { isDocument } from './is-document.ts';
import type { DocumentReading } from './read-value.ts';
import { countRecords } from './records.ts';

/**
 * The reading of a file in which nothing at all is wrong; null for any other, and then `readDocument` says what and
 * where. Both give the same reading of a sound file; this one is the smaller part of the code, so that the first picture
 * does not wait for the words of faults that it does not have.
 */
export function readSound(text: string): DocumentReading | null {
  const value = parse(text);
  if (!isDocument(value) || mayHoldDuplicateKeys(text, value)) return null;
  if (runChecks(value, () => '').length > 0) return null;
  return { document: value, problems: [], skipped: 0, records: countRecords(value) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
