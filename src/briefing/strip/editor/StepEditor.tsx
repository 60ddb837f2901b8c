import type { ReactElement } from 'react';
import { mostLetters } from '#core/briefing/checks/long-words.ts';
import { withWords } from '#core/briefing/step/write-text.ts';
import type { Step } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { CiteFields } from './CiteFields.tsx';
import { ShowFields } from './ShowFields.tsx';
import { WordField } from './WordField.tsx';
import styles from './editor.module.css';

type StepEditorProps = { readonly step: Step; readonly place: number };

/** All that can be written of a step. What is typed is there at once; a word is one step of the history. */
export const StepEditor = ({ step, place }: StepEditorProps): ReactElement => {
  const language = useLanguage();
  const { editor } = useLaterMessages().briefing;
  const begins = useStore((state) => state.editor === 'title');
  const edit = useStore((state) => state.edit);
  const changeStep = useStore((state) => state.changeStep);
  const main = useStore((state) => state.document?.meta.lang ?? 'en');
  const type =
    (field: 'title' | 'text' | 'notes') =>
    (words: string): void =>
      changeStep({ ...step, [field]: withWords(step[field], words, language, main) }, `${field} ${language}`);
  return (
    <section className={styles['editor']} aria-label={editor.label(place)}>
      <div className={styles['column']}>
        <WordField
          label={editor.title}
          text={step.title}
          most={mostLetters.title}
          rows={1}
          begins={begins}
          onBegun={() => edit('open')}
          onType={type('title')}
        />
        <WordField label={editor.text} text={step.text} most={mostLetters.text} rows={2} onType={type('text')} />
      </div>
      <div className={styles['column']}>
        <WordField label={editor.notes} text={step.notes} most={null} rows={5} onType={type('notes')} />
      </div>
      <ShowFields step={step} />
      <CiteFields step={step} />
    </section>
  );
};
