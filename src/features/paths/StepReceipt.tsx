import type { ReactElement } from 'react';
import { asList } from '#core/document/as-list.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Chip } from '#ui/figures/Chip.tsx';
import type { Receipt } from './told-path.ts';
import styles from './paths.module.css';

type StepReceiptProps = {
  readonly document: EntenteDocument;
  readonly receipt: Receipt;
  /** How many more claims tell the same. */
  readonly others: number;
};

/** Who says it, when, and in which words. */
export const StepReceipt = ({ document, receipt, others }: StepReceiptProps): ReactElement => {
  const language = useLanguage();
  const { claims } = useMessages();
  const { paths } = useLaterMessages();
  const { claim, passage } = receipt;
  return (
    <>
      <p className={styles['quiet']}>
        <span className={styles['speaker']}>{speakerNames(document, claim, language) || claims.unnamedSpeaker}</span>{' '}
        {claims.says(speakersOf(document, claim).length)} · {formatDate(claim.date, language)}
        {others === 0 ? null : ` · ${paths.more(others)}`}
      </p>
      {passage === null ? (
        <Chip hatched>{claims.noPassage}</Chip>
      ) : (
        <blockquote className={styles['passage']} lang={document.sources[passage.sourceId]?.lang} dir="auto">
          {asList(claim.quote).join(' … ')}
        </blockquote>
      )}
    </>
  );
};
