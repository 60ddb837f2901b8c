import fc from 'fast-check';
import { expect, it } from 'vitest';
import { preferenceValues, type Preferences } from '#core/formats/preferences.ts';
import { readPreferencesFile, writePreferences } from '#core/formats/preferences-file.ts';

const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  theme: fc.constantFrom(...preferenceValues.theme),
  preferredLanguage: fc.constantFrom(...preferenceValues.preferredLanguage),
  motion: fc.constantFrom(...preferenceValues.motion),
  textSize: fc.constantFrom(...preferenceValues.textSize),
  letterKeys: fc.boolean(),
  hint: fc.boolean(),
});

it('preferences that are written to a file are read back from it, all of them and nothing else', () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      expect(readPreferencesFile(writePreferences(preferences))).toEqual({ ok: true, preferences, unknown: [] });
    }),
  );
});

it('no text is ever half read: it is refused, or what is taken of it can be', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc
          .record({ entente: fc.constant('preferences'), theme: fc.jsonValue(), textSize: fc.jsonValue() })
          .map((record) => JSON.stringify(record)),
      ),
      (text) => {
        const read = readPreferencesFile(text);
        if (!read.ok) return;
        for (const [key, value] of Object.entries(read.preferences)) {
          const allowed = new Map<string, readonly unknown[]>(Object.entries(preferenceValues)).get(key);
          expect(allowed).toContain(value);
        }
      },
    ),
  );
});
