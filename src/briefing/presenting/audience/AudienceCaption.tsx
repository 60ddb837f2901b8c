import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { citedSources } from '#i18n/sentences/cited-sources.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectWholeGraph } from '#store/briefing/show-step.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './audience.module.css';

/** One sentence to the picture, where it comes from, and how far the briefing has come. */
export const AudienceCaption = (): ReactElement | null => {
  const language = useLanguage();
  const { presenting: words } = useLaterMessages();
  const presented = usePresented();
  const graph = useStore(selectWholeGraph);
  const marking = useStore((state) => state.briefing.marking);
  if (presented === null || graph === null) return null;
  const { step, at, steps } = presented;
  const cited = step === null ? '' : citedSources(graph.document, citesOfStep(graph, step), language);
  return (
    <footer className={styles['caption']}>
      <p className={styles['sentence']} dir="auto">
        {step?.text === undefined ? '' : textIn(step.text, language)}
      </p>
      <div className={styles['foot']}>
        <p>{cited}</p>
        <p className={styles['progress']}>{steps.length === 0 ? '' : words.progress(at + 1, steps.length)}</p>
      </div>
      {marking === undefined ? null : (
        <p className={styles['marking']} dir="auto">
          {textIn(marking, language)}
        </p>
      )}
    </footer>
  );
};
