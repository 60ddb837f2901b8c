import { describe, expect, it } from 'vitest';
import { usualPreferences } from '#core/formats/preferences.ts';
import { readPreferencesFile, writePreferences } from '#core/formats/preferences-file.ts';

const fileWith = (lines: readonly string[]): string =>
  `{\n${['"entente": "preferences"', '"version": 1', ...lines].map((line) => `  ${line}`).join(',\n')}\n}\n`;

describe('a file of preferences', () => {
  it('says what it is, and each preference on a line of its own', () => {
    expect(writePreferences({ ...usualPreferences, theme: 'dark', textSize: 130 })).toBe(
      fileWith([
        '"theme": "dark"',
        '"preferredLanguage": null',
        '"motion": "system"',
        '"textSize": 130',
        '"letterKeys": true',
        '"hint": true',
      ]),
    );
  });

  it('holds nothing but preferences, whatever else is handed in', () => {
    const more = { ...usualPreferences, document: 'secret' };
    expect(writePreferences(more)).not.toContain('secret');
  });

  it('leaves open what it does not say', () => {
    expect(readPreferencesFile(fileWith(['"theme": "light"']))).toEqual({
      ok: true,
      preferences: { theme: 'light' },
      unknown: [],
    });
  });

  it('tells the keys that mean nothing here, and is read without them', () => {
    const text = fileWith(['"theme": "light"', '"colour": "mauve"', '"__proto__": 1']);
    expect(readPreferencesFile(text)).toEqual({
      ok: true,
      preferences: { theme: 'light' },
      unknown: ['colour', '__proto__'],
    });
  });

  it('is refused whole for one value that cannot be, with its place and what it could be', () => {
    expect(readPreferencesFile(fileWith(['"theme": "light"', '"textSize": 120']))).toEqual({
      ok: false,
      fault: {
        kind: 'value',
        key: 'textSize',
        found: '120',
        allowed: ['100', '115', '130', '150'],
        place: { line: 5, column: 15 },
      },
    });
  });

  it.each(['', '{"entente": "preferences",', '[1', '{"theme": dark}'])('is refused with a place: %s', (text) => {
    expect(readPreferencesFile(text)).toMatchObject({
      ok: false,
      fault: { kind: 'not-json', place: { line: expect.any(Number), column: expect.any(Number) } },
    });
  });

  it.each(['null', '7', '[]', '{}', '{"entente": "1", "nodes": {}}'])('is not another file: %s', (text) => {
    expect(readPreferencesFile(text)).toEqual({ ok: false, fault: { kind: 'other' } });
  });

  it('of a later version is not guessed at', () => {
    expect(readPreferencesFile('{"entente":"preferences","version":2}')).toEqual({
      ok: false,
      fault: { kind: 'newer', version: 2 },
    });
  });
});
