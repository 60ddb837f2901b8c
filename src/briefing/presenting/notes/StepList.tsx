import type { ReactElement } from 'react';
import { goToStep } from '#briefing/presenting/acts/go-to.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import styles from './notes.module.css';

/** All steps by their titles; pressing one goes there. */
export const StepList = (): ReactElement | null => {
  const store = useStoreApi();
  const language = useLanguage();
  const { notes: words } = useLaterMessages().presenting;
  const presented = usePresented();
  if (presented === null) return null;
  return (
    <section className={styles['part']}>
      <h2 className={styles['head']}>{words.steps}</h2>
      <ol className={styles['steps']}>
        {presented.steps.map(({ id, title }, place) => (
          <li key={id}>
            <button
              type="button"
              className={styles['step']}
              aria-current={place === presented.at ? 'step' : undefined}
              onClick={() => goToStep(store, () => place, Date.now())}
            >
              <span>{place + 1}</span>
              <span dir="auto">{textIn(title, language)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
