import type { ReactElement } from 'react';
import type { EntenteDocument, NodeId } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { Chip } from '#ui/figures/Chip.tsx';
import { Mark } from '#ui/figures/Mark.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { saidObject } from '#features/accounts/model/said-object.ts';
import type { Said } from '#features/accounts/model/sides-of.ts';
import styles from './row.module.css';

type SaidClaimProps = {
  readonly document: EntenteDocument;
  readonly said: Said;
  /** The row it stands in, to come back to from the source. */
  readonly row: string;
  /** What the question is about. */
  readonly item: NodeId | null;
  /** Whom the head of the column names. */
  readonly speaker: NodeId | null;
};

/** One claim in a column: what it answers, the words of the source, how firm, in which kind of speech, where. */
export const SaidClaim = ({ document, said, row, item, speaker }: SaidClaimProps): ReactElement => {
  const language = useLanguage();
  const { claims, picture } = useMessages();
  const { accounts } = useLaterMessages();
  const openAccounts = useStore((state) => state.openAccounts);
  const openReader = useStore((state) => state.openReader);
  const { claim, passage, words } = said;
  const status = document.ontology.statuses[claim.status];
  const { mark } = ladder[status?.phase ?? 'fact'];
  const speakers = speakersOf(document, claim);
  // The words between them are marked one by one.
  const [open, close] = picture.quoted('|').split('|');
  const about = [
    claim.mode === undefined ? '' : claims.mode[claim.mode],
    claim.date === undefined ? '' : formatDate(claim.date, language),
    claims.grading(claim.basis, claim.confidence),
    [...new Set((passage?.pieces ?? []).map(({ paragraph }) => claims.paragraph(paragraph + 1)))].join(', '),
  ].filter(Boolean);
  return (
    <li className={styles['said']} data-claim={claim.id}>
      {speakers.join() === speaker ? null : (
        <p className={styles['speaker']}>
          {speakerNames(document, claim, language) || claims.unnamedSpeaker} {claims.says(speakers.length)}
        </p>
      )}
      <p className={styles['object']} dir="auto">
        {saidObject(document, claim, item, language)}
      </p>
      {passage === null || words.length === 0 ? (
        <Chip hatched>{claims.noPassage}</Chip>
      ) : (
        <blockquote className={styles['words']} lang={document.sources[passage.sourceId]?.lang} dir="auto">
          {open}
          {words.map(({ text, differs }, place) => (
            <span key={place} className={differs ? styles['differs'] : undefined}>
              {text}
            </span>
          ))}
          {close}
        </blockquote>
      )}
      <p className={styles['about']}>
        <span className={styles['status']}>
          {mark === 'none' ? null : <Mark shape={marks[mark]} size={11} />}
          {status === undefined ? claim.status : textIn(status.label, language)}
        </span>
        {about.map((part) => ` · ${part}`).join('')}
      </p>
      {passage === null ? null : (
        <Button
          look="link"
          aria-label={accounts.readClaim(claimSentence(document, claim, language))}
          onClick={() => {
            openAccounts(row);
            openReader({ source: passage.sourceId, claim: claim.id });
          }}
        >
          {claims.readInSource}
        </Button>
      )}
    </li>
  );
};
