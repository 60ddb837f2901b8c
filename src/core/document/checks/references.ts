import { asList } from '#core/document/as-list.ts';
import { didYouMean } from '#core/document/text/nearest-word.ts';
import type { Path } from '#core/problem.ts';
import { draftError, type Draft } from './draft.ts';

type Records = Readonly<Record<string, unknown>>;
type Refer = (id: string | undefined, path: Path, keeps?: true) => Iterable<Draft>;
type ReferToAll = (ids: string | readonly string[] | undefined, path: Path, keeps?: true) => Iterable<Draft>;

const section: ReadonlyMap<string, string> = new Map([
  ['type', 'ontology/types'],
  ['relation', 'ontology/relations'],
  ['status', 'ontology/statuses'],
  ['group', 'groups'],
  ['node', 'nodes'],
  ['source', 'sources'],
  ['voice', 'voices'],
  ['claim', 'claims'],
  ['comparison', 'compare'],
]);

/** A hint compares an id with thousands: after so many nobody reads them. */
const mostHints = 100;

/** Looks ids up in the records of one kind; tells those that are not there, with the id that was likely meant. */
export function references(word: string, records: Records): Refer {
  let ids: readonly string[] | null = null;
  let hints = 0;
  return function* (id, path, keeps) {
    if (id === undefined || Object.hasOwn(records, id)) return;
    ids ??= Object.keys(records);
    hints += 1;
    const hint = hints > mostHints ? '' : didYouMean(id, ids);
    const refers = `${section.get(word) ?? ''}/${id}`;
    yield draftError(
      `unknown-${word}`,
      path,
      `there is no ${word} "${id}"${hint}`,
      keeps ? { keeps, refers } : { refers },
    );
  };
}

/** The same for one id or several. */
export const all = (one: Refer): ReferToAll =>
  function* (ids, path, keeps) {
    const isList = Array.isArray(ids);
    for (const [index, id] of asList(ids).entries()) yield* one(id, isList ? [...path, index] : path, keeps);
  };
