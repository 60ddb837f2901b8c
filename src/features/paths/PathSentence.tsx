import { Fragment, type ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { stepArrow, type ToldStep } from '#i18n/sentences/path-sentence.ts';
import styles from './paths.module.css';

type PathSentenceProps = { readonly document: EntenteDocument; readonly steps: readonly ToldStep[] };

/** The whole path in one sentence, the names standing out. */
export const PathSentence = ({ document, steps }: PathSentenceProps): ReactElement => {
  const language = useLanguage();
  const [first] = steps;
  return (
    <p className={styles['sentence']}>
      {first === undefined ? null : <bdi className={styles['name']}>{nodeName(document, first.from, language)}</bdi>}
      {steps.map((step) => (
        <Fragment key={step.edge}>
          {' '}
          <span className={styles['arrow']}>{stepArrow(document, step, language)}</span>{' '}
          <bdi className={styles['name']}>{nodeName(document, step.to, language)}</bdi>
        </Fragment>
      ))}
    </p>
  );
};
