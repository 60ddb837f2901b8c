import { parseEdtf } from '#core/document/edtf.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';
import { draftError, type Draft } from './draft.ts';

/** Dates are days that a calendar has, and intervals run forwards. That they look like dates is the schema's to say. */
export function* checkDates({ meta, sources, claims }: EntenteDocument): Iterable<Draft> {
  yield* checkDate(meta.updated, ['meta', 'updated']);
  for (const [id, source] of Object.entries(sources)) {
    yield* checkDate(source.date, ['sources', id, 'date']);
    yield* checkDate(source.retrieved, ['sources', id, 'retrieved']);
  }
  for (const [index, claim] of claims.entries()) {
    if (claim.date !== undefined) yield* checkDate(claim.date, ['claims', index, 'date']);
  }
}

function* checkDate(date: string | undefined, path: Path): Iterable<Draft> {
  if (date === undefined || parseEdtf(date)) return;
  const runsBack = date.includes('/') && date.split('/').every((end) => end === '..' || parseEdtf(end));
  yield draftError('impossible-date', path, runsBack ? `${date} ends before it begins` : `no calendar has ${date}`);
}
