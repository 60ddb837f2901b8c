import { draftError, type Draft } from '#core/document/checks/draft.ts';
import { runChecks } from '#core/document/checks/run-checks.ts';
import { findDuplicateKeys } from '#core/document/json/find-duplicate-keys.ts';
import { withoutPaths } from '#core/document/json/without-paths.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { explainMissing } from '#core/document/text/explain-missing.ts';
import type { Problem } from '#core/problem.ts';
import { isDocument } from './is-document.ts';
import { leaveOut } from './leave-out.ts';
import { placeDrafts } from './place-drafts.ts';
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

/** A document from the value of its JSON text: the schema first, then the rules, then what has faults is left out. */
export function readValue(value: unknown, text: string, fileName: string): DocumentReading {
  const doubled = findDuplicateKeys(text, value).map((path) => draftDuplicate(path));
  const { document, drafts, lost, inFile } = readSchema(value, fileName, doubled);
  const found = document ? soundPart(document, lost) : { document: null, drafts: [] };
  const inDocument = found.drafts.map((draft) => ({ ...draft, path: inFile(draft.path) }));
  const records = countRecords(value);
  return {
    document: found.document,
    problems: placeDrafts(text, fileName, [...drafts, ...inDocument]),
    skipped: found.document ? records - countRecords(found.document) : records,
    records,
  };
}

const draftDuplicate = (path: Draft['path']): Draft =>
  draftError(
    'duplicate-key',
    path,
    `the key "${String(path.at(-1))}" stands twice here; only one of the two would count`,
    { at: 'key' },
  );

type Sound = { readonly document: EntenteDocument | null; readonly drafts: readonly Draft[] };

function soundPart(document: EntenteDocument, lost: ReadonlySet<string>): Sound {
  const faults = runChecks(document, explainMissing).flatMap((draft) => sayLost(draft, lost));
  const left = leaveOut(document, faults);
  const drafts = [...faults, ...left.drafts];
  if (left.cuts.length === 0) return { document, drafts };
  const sound = withoutPaths(document, left.cuts);
  return { document: isDocument(sound) ? sound : null, drafts };
}

/** What is referred to was in the file and is left out: not unknown. Of a step that stands without it nothing is said. */
function sayLost(draft: Draft, lost: ReadonlySet<string>): readonly Draft[] {
  const { refers, keeps } = draft;
  if (refers === undefined || !lost.has(refers)) return [draft];
  if (keeps) return [];
  const id = refers.slice(refers.lastIndexOf('/') + 1);
  return [{ ...draft, code: 'left-out', message: `left out, since "${id}" is left out` }];
}
