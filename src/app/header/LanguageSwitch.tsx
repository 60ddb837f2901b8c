import type { ReactElement } from 'react';
import { languages } from '#i18n/learn-language.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './header.module.css';

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
