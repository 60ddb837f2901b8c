import type { ReactElement } from 'react';
import { languages } from '#i18n/learn-language.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { MenuItem } from '#ui/overlays/Menu.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './header.module.css';

/** The languages to choose from, as items of a menu, each called by its own name. */
export const useLanguageItems = (): readonly MenuItem[] => {
  const language = useLanguage();
  const chooseLanguage = useStore((state) => state.chooseLanguage);
  return languages.map(({ tag, name }) => ({
    id: tag,
    label: name,
    checked: language === tag,
    onSelect: () => chooseLanguage(tag),
  }));
};

/** EN · УК: one press, and everything is said in the other language. */
export const LanguageSwitch = (): ReactElement => {
  const language = useLanguage();
  const { shell } = useMessages();
  const chooseLanguage = useStore((state) => state.chooseLanguage);
  return (
    <div role="group" aria-label={shell.language} className={styles['languages']}>
      {languages.map(({ tag, name, short }) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          className={styles['language']}
          aria-label={`${short} – ${name}`}
          aria-pressed={language === tag}
          data-tip={name}
          onClick={() => chooseLanguage(tag)}
        >
          {short}
        </button>
      ))}
    </div>
  );
};
