import type * as z from 'zod/mini';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import { isObject } from '#core/document/json/is-object.ts';
import { nearestWord } from '#core/document/text/nearest-word.ts';
import type { Path } from '#core/problem.ts';
import { knownKeys } from './known-keys.ts';

type Issue = z.core.$ZodIssue;

/** The schema's findings in one issue, each with a code and a sentence; `value` is the whole file. */
export function draftIssues(issue: Issue, value: unknown, above: Path = []): readonly Draft[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const meant = nearestWord(key, knownKeys(path));
        const hint = meant === null ? '' : `; did you mean "${meant}"?`;
        return draftError('unknown-key', [...path, key], `the format has no key "${key}" here${hint}`, {
          at: 'key',
          ...(meant === null ? {} : { meant }),
        });
      });
    case 'invalid_union':
      return draftUnion(issue, value, path);
    case 'invalid_key':
      return [draftError('invalid-id', path, `${idRule}, not "${path.at(-1) ?? ''}"`, { at: 'key' })];
    default:
      return [isMissing(value, path) ? draftMissing(path) : draftValue(issue, value, path)];
  }
}

const idRule = 'an id begins with a letter and has lower-case letters, digits and hyphens';

/** Of a value that may be of several kinds: what is wrong within the kind it has, or which kinds it may have. */
function draftUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, path: Path): readonly Draft[] {
  if (isMissing(value, path)) return [draftMissing(path)];
  const kinds = issue.errors.filter((inner) => !inner.some(isOtherKind));
  const [meant] = kinds.toSorted((one, other) => one.length - other.length);
  if (meant) return meant.flatMap((inner) => draftIssues(inner, value, path));
  const wanted = issue.errors.flat().map(sayWanted);
  return [draftError('wrong-value', path, `must be ${[...new Set(wanted)].join(' or ')}`)];
}

const isOtherKind = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const draftMissing = (path: Path): Draft =>
  draftError('missing-key', path, `the key "${String(path.at(-1))}" is missing`);

function draftValue(issue: Issue, value: unknown, path: Path): Draft {
  if (issue.code === 'invalid_format') {
    if (issue.message.includes('date'))
      return draftError('invalid-date', path, `${quoted(value, path)} is ${issue.message}`);
    return draftError('invalid-id', path, `${idRule}, not ${quoted(value, path)}`);
  }
  const code = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
  return draftError(code, path, `must be ${sayWanted(issue)}`);
}

function sayWanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds.get(issue.expected) ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((each) => JSON.stringify(each)).join(' or ');
    case 'too_small':
      return `a list of at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? `a list of at most ${issue.maximum}` : `at most ${issue.maximum}`;
    default:
      return 'another value';
  }
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['tuple', 'a list of two'],
  ['object', 'an object { … }'],
  ['record', 'an object { … }'],
]);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined;
    return isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

const isMissing = (value: unknown, path: Path): boolean => path.length > 0 && valueAt(value, path) === undefined;

const quoted = (value: unknown, path: Path): string => JSON.stringify(valueAt(value, path)) ?? 'nothing';
