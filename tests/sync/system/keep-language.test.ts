import { describe, expect, it, vi } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';
import { keepLanguage } from '#sync/system/keep-language.ts';

type Beginning = { readonly hash?: string; readonly languages?: readonly string[]; readonly preferred?: 'en' | 'uk' };

const begin = async ({ hash = '', languages = [], preferred }: Beginning = {}) => {
  const store = createEntenteStore();
  if (preferred !== undefined) store.getState().prefer({ preferredLanguage: preferred });
  const { ready, stop } = keepLanguage(store, { hash, languages }, vi.fn());
  await ready;
  return { store, stop, waited: ready !== null, spoken: () => store.getState().language };
};

describe('the language of the interface', () => {
  it('is English at once where nobody asks for another', async () => {
    const { spoken, waited } = await begin({ languages: ['de-DE', 'fr'] });
    expect([spoken(), waited]).toEqual(['en', false]);
  });

  it('is the first of what the browser reads that can be spoken', async () => {
    expect((await begin({ languages: ['ru', 'uk-UA', 'en'] })).spoken()).toBe('uk');
    expect((await begin({ languages: ['en-US', 'uk'] })).spoken()).toBe('en');
  });

  it('is what was chosen here before, whatever the browser reads', async () => {
    expect((await begin({ languages: ['uk'], preferred: 'en' })).spoken()).toBe('en');
  });

  it('is what a link says, which leaves alone what was chosen', async () => {
    const { spoken, store } = await begin({ hash: '#/n/jp-doc?n=2&lang=uk', preferred: 'en' });
    expect(spoken()).toBe('uk');
    expect(store.getState().preferredLanguage).toBe('en');
    store.getState().chooseLanguage('en');
    expect(spoken()).toBe('en');
  });

  it('stays where a link asks for one that nobody speaks', async () => {
    const { spoken, store } = await begin({ hash: '#/?lang=de', languages: ['uk'] });
    expect(spoken()).toBe('uk');
    store.getState().languageWished('tlh');
    expect([spoken(), store.getState().languageWish]).toEqual(['uk', 'uk']);
  });

  it('is the last one chosen, however fast one is chosen after another', async () => {
    const { spoken, store } = await begin();
    store.getState().chooseLanguage('uk');
    store.getState().chooseLanguage('en');
    await expect.poll(spoken).toBe('en');
    store.getState().chooseLanguage('uk');
    await expect.poll(spoken).toBe('uk');
  });

  it('is what the browser reads again once preferences are as usual', async () => {
    const { spoken, store } = await begin({ languages: ['uk'], preferred: 'en' });
    store.getState().prefer({ preferredLanguage: null });
    await expect.poll(spoken).toBe('uk');
  });
});
