import { findPlaces } from '#core/document/json/find-places.ts';
import { isObject } from '#core/document/json/is-object.ts';
import type { LineAndColumn } from '#core/document/json/line-and-column.ts';
import { parseJson } from '#core/document/json/parse-json.ts';
import { preferenceValues, readPreferences, usualPreferences, type Preferences } from './preferences.ts';

/** Why nothing of a file was taken. */
export type PreferencesFault =
  | { readonly kind: 'not-json'; readonly message: string; readonly place: LineAndColumn }
  /** It is another kind of file. */
  | { readonly kind: 'other' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `found` and `allowed` as they stand in the file. */
  | {
      readonly kind: 'value';
      readonly key: string;
      readonly found: string;
      readonly allowed: readonly string[];
      readonly place: LineAndColumn;
    };

export type PreferencesFile =
  | { readonly ok: true; readonly preferences: Partial<Preferences>; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly fault: PreferencesFault };

const version = 1;
const head = { entente: 'preferences', version } as const;
const longest = 40;

/** Preferences as the text of a file, one to a line. */
export const writePreferences = (preferences: Preferences): string =>
  `${JSON.stringify({ ...head, ...preferences }, [...Object.keys(head), ...Object.keys(usualPreferences)], 2)}\n`;

/**
 * Preferences out of the text of a file. One value that cannot be is a reason to take none: half of somebody's
 * preferences would look like a fault of the product. What is not said stays open; keys of no meaning are told.
 */
export function readPreferencesFile(text: string): PreferencesFile {
  const parsed = parseJson(text);
  if (!parsed.ok) return fault({ kind: 'not-json', message: parsed.message, place: parsed.place });
  if (!isObject(parsed.value) || parsed.value['entente'] !== head.entente) return fault({ kind: 'other' });
  const record = new Map(Object.entries(parsed.value));
  const written = record.get('version');
  if (typeof written === 'number' && written > version) return fault({ kind: 'newer', version: written });
  const preferences = readPreferences(record);
  const known = new Map<string, readonly unknown[]>(Object.entries(preferenceValues));
  for (const [key, value] of record) {
    const allowed = known.get(key);
    if (allowed === undefined || Object.hasOwn(preferences, key)) continue;
    const [place = { line: 1, column: 1 }] = findPlaces(text, [{ path: [key] }]);
    const found = JSON.stringify(value);
    return fault({
      kind: 'value',
      key,
      found: found.length > longest ? `${found.slice(0, longest)}…` : found,
      allowed: allowed.map((each) => JSON.stringify(each)),
      place,
    });
  }
  const unknown = [...record.keys()].filter((key) => !known.has(key) && !Object.hasOwn(head, key));
  return { ok: true, preferences, unknown };
}

const fault = (what: PreferencesFault): PreferencesFile => ({ ok: false, fault: what });
