import type { ReactElement } from 'react';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { spentInWords, spentOf } from './spent.ts';
import { useNow } from './use-now.ts';
import styles from './notes.module.css';

/** The time of day, and how long the whole and this step have taken, against what was planned. */
export const Clock = (): ReactElement | null => {
  const language = useLanguage();
  const { notes: words } = useLaterMessages().presenting;
  const presented = usePresented();
  const share = useStore((state) => state.share);
  const now = useNow();
  if (presented === null) return null;
  const { shared, steps, step } = presented;
  const planned = steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const whole = spentOf(shared.began, planned, now);
  const single = spentOf(shared.stepBegan, step?.minutes ?? null, now);
  return (
    <div className={styles['clock']}>
      <dl className={styles['times']}>
        <div>
          <dt>{words.clock}</dt>
          <dd>
            {new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)}
          </dd>
        </div>
        <div data-over={whole.over !== null}>
          <dt>{words.elapsed}</dt>
          <dd>{spentInWords(whole, words)}</dd>
        </div>
        <div data-over={single.over !== null}>
          <dt>{words.thisStep}</dt>
          <dd>{spentInWords(single, words)}</dd>
        </div>
      </dl>
      <Button
        look="quiet"
        onClick={() =>
          share(shared.began === null ? { began: Date.now(), stepBegan: Date.now() } : { began: null, stepBegan: null })
        }
      >
        {shared.began === null ? words.start : words.reset}
      </Button>
    </div>
  );
};
