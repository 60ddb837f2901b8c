import type { Draft } from '#core/document/checks/draft.ts';
import { draftError, draftWarning } from '#core/document/checks/draft.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';
import { needs, type Need } from './needs.ts';
import { recordPath } from './records.ts';

export type LeftOut = { readonly cuts: readonly Path[]; readonly drafts: readonly Draft[] };

/** Parts that a record can stand without: the part goes and the record stays. */
const parts: readonly RegExp[] = [
  /^sources\/[^/]+\/(?:unclaimed\/\d+|date|retrieved|url|archived)/u,
  /^nodes\/[^/]+\/(?:mentions\/\d+|group|url)/u,
  /^voices\/[^/]+\/speakers\/\d+/u,
  /^compare\/\d+\/claims\/\d+/u,
  /^ontology\/types\/[^/]+\/is/u,
  /^ontology\/relations\/[^/]+\/phrases\/[^/]+/u,
];

/** What errors take with them: their own records, then every record that hangs on one of those, which is told too. */
export function leaveOut(document: EntenteDocument, faults: readonly Draft[]): LeftOut {
  const gone = new Map<string, Path>();
  const drafts: Draft[] = [];
  const add = (path: Path): void => void gone.set(path.join('/'), path);
  for (const { severity, keeps, path } of faults) if (severity === 'error' && !keeps) add(smallestPart(path));
  if (gone.size === 0) return { cuts: [], drafts };
  for (const need of needs(document, (path) => gone.has(path.join('/')))) {
    const record = recordPath(need.path);
    if (gone.has(record.join('/'))) continue;
    drafts.push(draftNeed(need));
    add(need.part ? need.path : record);
  }
  return { cuts: [...gone.values()], drafts };
}

function smallestPart(path: Path): Path {
  const whole = path.join('/');
  for (const part of parts) {
    const found = part.exec(whole)?.[0];
    if (found !== undefined) return path.slice(0, found.split('/').length);
  }
  return recordPath(path);
}

function draftNeed({ path, word, id, part }: Need): Draft {
  const because = id === null ? `none of its ${word} is left` : `the ${word} "${id}" is left out`;
  return part
    ? draftWarning('left-out', path, `not told here, since ${because}`)
    : draftError('left-out', path, `left out, since ${because}`);
}
