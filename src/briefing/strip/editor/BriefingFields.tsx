import { useEffect, useId, type ReactElement } from 'react';
import { withMarking } from '#core/briefing/step/write-text.ts';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { settleMarking } from '#store/briefing/settle-marking.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Choice } from '#ui/buttons/Choice.tsx';
import styles from './editor.module.css';

/** What holds for all steps: the screen that they are made for, and the marking that stands on each. */
export const BriefingFields = (): ReactElement => {
  const language = useLanguage();
  const { briefing: words, handOut } = useLaterMessages();
  const briefing = useStore((state) => state.briefing);
  const main = useStore((state) => state.document?.meta.lang ?? 'en');
  const changeBriefing = useStore((state) => state.changeBriefing);
  const id = useId();
  const store = useStoreApi();
  // A field that is taken away while it is typed in is never told that it was left.
  useEffect(() => () => settleMarking(store), [store]);
  return (
    <section className={styles['whole']} aria-label={words.settingsLabel}>
      <div className={styles['screen']}>
        <span className={styles['label']} aria-hidden>
          {words.editor.aspect}
        </span>
        <Choice
          label={words.editor.aspect}
          chosen={briefing.aspect ?? '16:9'}
          options={[
            { value: '16:9', label: handOut.aspects['16:9'] },
            { value: '4:3', label: handOut.aspects['4:3'] },
          ]}
          onChoose={(aspect) => changeBriefing({ ...briefing, aspect })}
        />
      </div>
      <div className={styles['field']}>
        <label htmlFor={id} className={styles['label']}>
          {words.editor.marking}
        </label>
        <input
          id={id}
          className={styles['words']}
          value={textIn(briefing.marking ?? '', language)}
          maxLength={120}
          dir="auto"
          aria-describedby={`${id}-note`}
          onChange={({ target }) =>
            changeBriefing(withMarking(briefing, target.value, language, main), `marking ${language}`)
          }
          onBlur={() => settleMarking(store)}
        />
        <p id={`${id}-note`} className={styles['note']}>
          {handOut.markingNote}
        </p>
      </div>
    </section>
  );
};
