import { languageOfAddress } from '#core/view/place.ts';
import { canSpeak, firstSpoken, isLearned, learnLanguage } from '#i18n/learn-language.ts';
import type { EntenteStore } from '#store/create-store.ts';

type KeptLanguage = {
  /** Resolves once the interface speaks what is wished at the start; null where it does so already. */
  readonly ready: Promise<void> | null;
  readonly stop: () => void;
};

/**
 * Has the interface speak what is wished once the words have come. At the start that is what the link says, else what
 * was chosen here before, else the first of what the browser reads. Must begin after the preferences were read.
 */
export function keepLanguage(
  store: EntenteStore,
  { hash, languages }: { readonly hash: string; readonly languages: readonly string[] },
  failed: () => void,
): KeptLanguage {
  const { languageWished, languageLearned } = store.getState();
  const speak = (language: string): Promise<void> | null => {
    if (!canSpeak(language)) return (languageWished(store.getState().language), null);
    if (isLearned(language)) return (languageLearned(language), null);
    return learnLanguage(language).then(
      // Somebody may have wished for another meanwhile.
      () => (store.getState().languageWish === language ? languageLearned(language) : undefined),
      () => {
        languageWished(store.getState().language);
        failed();
      },
    );
  };
  const said = languageOfAddress(hash);
  const { preferredLanguage } = store.getState();
  const first = (said !== null && canSpeak(said) ? said : null) ?? preferredLanguage ?? firstSpoken(languages) ?? 'en';
  languageWished(first);
  const ready = speak(first);
  const stop = store.subscribe((state, before) => {
    if (state.preferredLanguage === null && before.preferredLanguage !== null)
      return languageWished(firstSpoken(languages) ?? 'en');
    if (state.languageWish !== before.languageWish && state.languageWish !== state.language)
      void speak(state.languageWish);
  });
  return { ready, stop };
}
