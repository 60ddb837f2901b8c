import { describe, expect, it, vi } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';
import { keepPreferences, readKept } from '#sync/keep-preferences.ts';

const storageWith = (text: string | null) => {
  const kept = new Map<string, string>(text === null ? [] : [['entente:preferences', text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('preferences kept in the browser', () => {
  it('come back in the next session', () => {
    const storage = storageWith(null);
    const first = createEntenteStore();
    const stop = keepPreferences(first, () => storage, vi.fn());
    first.getState().chooseTheme('dark');
    first.getState().toggleLegend();
    stop();
    const second = createEntenteStore();
    keepPreferences(second, () => storage, vi.fn());
    expect(second.getState()).toMatchObject({ theme: 'dark', legendOpen: false, detailsOpen: true });
  });

  it('are read from the shape of version 1', () => {
    const stored = '{"version":1,"theme":"light","legendOpen":true,"detailsOpen":false}';
    expect(readKept(stored)).toEqual({ theme: 'light', legendOpen: true, detailsOpen: false });
  });

  it('keep the width of the details, within its bounds', () => {
    const storage = storageWith(null);
    const store = createEntenteStore();
    keepPreferences(store, () => storage, vi.fn());
    store.getState().resizeDetails(4000);
    expect(store.getState().detailsWidth).toBe(560);
    expect(readKept(storage.getItem('entente:preferences'))).toMatchObject({ detailsWidth: 560 });
    expect(readKept('{"detailsWidth":9}')).toEqual({});
  });

  it.each(['', 'null', '[1', '{"theme":"<b>"}', '{"theme":7,"legendOpen":"yes"}'])(
    'ignore what is strange: %s',
    (text) => {
      expect(readKept(text)).toEqual({});
    },
  );

  it('say once that the browser refuses, and the product goes on', () => {
    const refused = vi.fn();
    const store = createEntenteStore();
    const refuse = () => {
      throw new Error('SecurityError');
    };
    keepPreferences(store, refuse, refused);
    store.getState().chooseTheme('dark');
    expect(refused).toHaveBeenCalledTimes(1);
    expect(store.getState().theme).toBe('dark');
  });
});

describe('what is kept of preferences', () => {
  it('comes back whole', () => {
    const storage = storageWith(null);
    const first = createEntenteStore();
    keepPreferences(first, () => storage, vi.fn());
    const chosen = { theme: 'projector', motion: 'less', textSize: 130, letterKeys: false, hint: false } as const;
    first.getState().prefer(chosen);
    const second = createEntenteStore();
    keepPreferences(second, () => storage, vi.fn());
    expect(second.getState()).toMatchObject(chosen);
  });

  it('is nothing of the document or the view', () => {
    const storage = storageWith(null);
    const store = createEntenteStore();
    keepPreferences(store, () => storage, vi.fn());
    store.getState().showLevel(2);
    expect(storage.kept.size).toBe(0);
    store.getState().prefer({ textSize: 115 });
    const written: object = JSON.parse(storage.getItem('entente:preferences') ?? '');
    expect(Object.keys(written).toSorted()).toEqual([
      'detailsOpen',
      'detailsWidth',
      'hint',
      'legendOpen',
      'letterKeys',
      'motion',
      'preferredLanguage',
      'textSize',
      'theme',
      'version',
    ]);
  });

  it('is read where a part of it is strange, but for that part', () => {
    expect(readKept('{"version":1,"theme":"dark","motion":"none","textSize":120,"letterKeys":0}')).toEqual({
      theme: 'dark',
    });
  });
});
