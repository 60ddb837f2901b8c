import type { Problem } from '#core/problem.ts';
import { parseJson } from './json/parse-json.ts';
import { readValue, type DocumentReading } from './reading/read-value.ts';

/** A document from its text. What has faults is left out and told; the text itself is the caller's to keep. */
export function readDocument(text: string, fileName: string): DocumentReading {
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const parsed = parseJson(json);
  if (parsed.ok) return readValue(parsed.value, json, fileName);
  const { line, column } = parsed.place;
  const message = `${parsed.message} at line ${line}, column ${column}`;
  const problem: Problem = {
    code: 'invalid-json',
    severity: 'error',
    place: { file: fileName, path: [], line, column },
    message,
  };
  return { document: null, problems: [problem], skipped: 0, records: 0 };
}
