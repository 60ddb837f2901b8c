import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { citedSources } from '#i18n/sentences/cited-sources.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectWholeGraph } from '#store/briefing/show-step.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { goToStep } from '#briefing/presenting/acts/go-to.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './audience.module.css';

/** One sentence to the picture, where it comes from, and how far the briefing has come. */
export const AudienceCaption = (): ReactElement | null => {
  const store = useStoreApi();
  const language = useLanguage();
  const { presenting: words } = useLaterMessages();
  const presented = usePresented();
  const graph = useStore(selectWholeGraph);
  const marking = useStore((state) => state.briefing.marking);
  if (presented === null || graph === null) return null;
  const { step, at, steps } = presented;
  const cited = step === null ? '' : citedSources(graph.document, citesOfStep(graph, step), language);
  const turn = (by: number): void => goToStep(store, (now) => now + by, Date.now());
  return (
    <footer className={styles['caption']}>
      <p className={styles['sideways']}>{words.sideways}</p>
      <p className={styles['sentence']} dir="auto">
        {step?.text === undefined ? '' : textIn(step.text, language)}
      </p>
      <div className={styles['foot']}>
        <p>{cited}</p>
        <div className={styles['turn']}>
          <IconButton label={words.acts.previous} disabled={at === 0} onClick={() => turn(-1)}>
            <ChevronLeft size={22} aria-hidden />
          </IconButton>
          <p className={styles['progress']}>{steps.length === 0 ? '' : words.progress(at + 1, steps.length)}</p>
          <IconButton label={words.acts.next} disabled={at >= steps.length - 1} onClick={() => turn(1)}>
            <ChevronRight size={22} aria-hidden />
          </IconButton>
        </div>
      </div>
      {marking === undefined ? null : (
        <p className={styles['marking']} dir="auto">
          {textIn(marking, language)}
        </p>
      )}
    </footer>
  );
};
