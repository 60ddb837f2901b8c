import { describe, expect, it, vi } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';
import { keepPreferences, readPreferences } from '#sync/keep-preferences.ts';

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
    expect(readPreferences(stored)).toEqual({ theme: 'light', legendOpen: true, detailsOpen: false });
  });

  it('keep the width of the details, within its bounds', () => {
    const storage = storageWith(null);
    const store = createEntenteStore();
    keepPreferences(store, () => storage, vi.fn());
    store.getState().resizeDetails(4000);
    expect(store.getState().detailsWidth).toBe(560);
    expect(readPreferences(storage.getItem('entente:preferences'))).toMatchObject({ detailsWidth: 560 });
    expect(readPreferences('{"detailsWidth":9}')).toEqual({});
  });

  it.each(['', 'null', '[1', '{"theme":"<b>"}', '{"theme":7,"legendOpen":"yes"}'])(
    'ignore what is strange: %s',
    (text) => {
      expect(readPreferences(text)).toEqual({});
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
