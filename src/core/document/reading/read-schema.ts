import type { Draft } from '#core/document/checks/draft.ts';
import { draftError } from '#core/document/checks/draft.ts';
import { isObject, type JsonObject } from '#core/document/json/is-object.ts';
import { withoutPaths } from '#core/document/json/without-paths.ts';
import { documentSchema, type EntenteDocument } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';
import { draftIssues } from './draft-issues.ts';
import { isDocument } from './is-document.ts';
import { isInRecord, recordName, recordPath } from './records.ts';

export type SchemaReading = {
  readonly document: EntenteDocument | null;
  readonly drafts: readonly Draft[];
  /** Names of the records left out, as references give them. */
  readonly lost: ReadonlySet<string>;
  /** The path in the file of a path in the document, whose lists are shorter by the records left out. */
  readonly inFile: (path: Path) => Path;
};

const nothingLost = { lost: new Set<string>(), inFile: (path: Path): Path => path };

/**
 * A file by the schema: records that break it are left out, and a missing part of the frame is empty.
 * What is `known` beforehand to be wrong is left out with them.
 */
export function readSchema(value: unknown, title: string, known: readonly Draft[]): SchemaReading {
  const isWhole = isDocument(value);
  const before = [...known, ...draftProto(value)];
  if (isWhole && before.length === 0) return { document: value, drafts: [], ...nothingLost };
  if (!isObject(value)) return unreadable('wrong-type', 'an Entente document is one object { … }');
  const version = value['entente'];
  if (version === undefined)
    return unreadable('not-entente', 'the key "entente" is missing: this is no Entente document');
  if (version !== '1')
    return unreadable('unknown-version', '"entente" must be "1": this program reads no other version');

  const found = isWhole
    ? []
    : (documentSchema.safeParse(value).error?.issues ?? []).flatMap((issue) => draftIssues(issue, value));
  const cuts = [...before.filter(({ path }) => isInRecord(path)), ...found].map(({ path }) => smallestCut(path));
  const sound = framed(withoutPaths(value, cuts), title);
  return {
    document: isDocument(sound) ? sound : null,
    drafts: withoutEchoes([...before, ...found]),
    lost: new Set(cuts.map((path) => recordName(path, value))),
    inFile: pathInFile(cuts),
  };
}

/** Ontology is lenient, since a type takes its nodes with it: only what says what a record means takes the record. */
const decisive: ReadonlySet<unknown> = new Set(['label', 'plural', 'phase', 'from', 'to', 'literal', 'names']);

const smallestCut = (path: Path): Path =>
  path[0] === 'ontology' && path.length > 3 && !decisive.has(path[3]) ? path.slice(0, 4) : recordPath(path);

/** A misspelt key is also a missing one: the spelling is told, and that is enough. */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const meant = new Set(
    drafts.flatMap(({ code, path, meant: key }) =>
      code === 'unknown-key' && key ? [[...path.slice(0, -1), key].join('/')] : [],
    ),
  );
  return drafts.filter(({ code, path }) => code !== 'missing-key' || !meant.has(path.join('/')));
}

const unreadable = (code: string, message: string): SchemaReading => ({
  document: null,
  drafts: [draftError(code, code === 'unknown-version' ? ['entente'] : [], message)],
  ...nothingLost,
});

/** The frame of a document with what is missing filled in by what is empty. */
function framed(value: unknown, title: string): JsonObject {
  const file = isObject(value) ? value : {};
  const section = (key: string): JsonObject => {
    const inner = file[key];
    return isObject(inner) ? inner : {};
  };
  return {
    ...file,
    meta: { id: 'untitled', title, lang: 'en', ...section('meta') },
    voices: section('voices'),
    sources: section('sources'),
    ontology: { types: {}, relations: {}, statuses: {}, ...section('ontology') },
    nodes: section('nodes'),
    claims: file['claims'] ?? [],
  };
}

function pathInFile(cuts: readonly Path[]): (path: Path) => Path {
  const gone = new Map<string, Set<number>>();
  for (const [section, index] of cuts) {
    if (typeof section !== 'string' || typeof index !== 'number') continue;
    gone.set(section, (gone.get(section) ?? new Set()).add(index));
  }
  const sorted = new Map([...gone].map(([section, indexes]) => [section, [...indexes].toSorted((a, b) => a - b)]));
  return (path) => {
    const [section, index, ...rest] = path;
    const left = typeof section === 'string' ? sorted.get(section) : undefined;
    if (section === undefined || typeof index !== 'number' || left === undefined) return path;
    let place = index;
    for (const each of left) if (each <= place) place += 1;
    return [section, place, ...rest];
  };
}

/** The schema library passes over a key named `__proto__` in silence. */
function draftProto(value: unknown): readonly Draft[] {
  if (!isObject(value)) return [];
  const maps = ['voices', 'sources', 'groups', 'nodes', 'layout'];
  return maps
    .filter((section) => isObject(value[section]) && Object.hasOwn(value[section], '__proto__'))
    .map((section) => draftError('invalid-id', [section, '__proto__'], 'an id cannot be "__proto__"', { at: 'key' }));
}
