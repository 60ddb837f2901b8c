import { describe, expect, it } from 'vitest';
import { usualPreferences } from '#core/formats/preferences.ts';
import { writePreferences } from '#core/formats/preferences-file.ts';
import { preferencesIn, resetPreferences, takePreferences } from '#features/preferences/carry/take-preferences.ts';
import { createEntenteStore } from '#store/create-store.ts';

const mine = {
  theme: 'dark',
  preferredLanguage: 'uk',
  motion: 'less',
  textSize: 150,
  letterKeys: false,
  hint: false,
} as const;

const storeOfMine = () => {
  const store = createEntenteStore();
  store.getState().prefer(mine);
  return store;
};

const file = (text: string) => ({ name: 'mine.json', text: () => Promise.resolve(text) });

describe('carrying preferences', () => {
  it('to another browser brings all of them', async () => {
    const other = createEntenteStore();
    await takePreferences(other, file(writePreferences(preferencesIn(storeOfMine()))));
    expect(preferencesIn(other)).toEqual(mine);
  });

  it('from a file that cannot be read changes nothing', async () => {
    const store = storeOfMine();
    const taken = await takePreferences(store, file('{"entente":"preferences","theme":"light","textSize":1}'));
    expect(taken).toMatchObject({ kind: 'refused', name: 'mine.json', fault: { kind: 'value', key: 'textSize' } });
    expect(preferencesIn(store)).toEqual(mine);
  });

  it('says so where the browser cannot open the file', async () => {
    const gone = { name: 'gone.json', text: () => Promise.reject(new Error('NotFoundError')) };
    expect(await takePreferences(storeOfMine(), gone)).toEqual({ kind: 'refused', name: 'gone.json', fault: null });
  });

  it('keeps what the file does not speak of, and can be taken back', async () => {
    const store = storeOfMine();
    const taken = await takePreferences(store, file('{"entente":"preferences","version":1,"theme":"light","size":2}'));
    expect(preferencesIn(store)).toEqual({ ...mine, theme: 'light' });
    expect(taken).toEqual({ kind: 'read', name: 'mine.json', unknown: ['size'], before: mine });
  });

  it('back to the usual is taken back too', () => {
    const store = storeOfMine();
    const taken = resetPreferences(store);
    expect(preferencesIn(store)).toEqual(usualPreferences);
    expect(taken).toEqual({ kind: 'reset', before: mine });
  });
});
