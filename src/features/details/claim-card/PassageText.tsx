import type { ReactElement } from 'react';
import type { Segment } from '#core/queries/passage-segments.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { ShownParagraph } from '#features/details/model/paragraphs-of.ts';
import styles from './claim-card.module.css';

type PassageTextProps = { readonly paragraphs: readonly ShownParagraph[]; readonly language: string | undefined };

const Piece = ({ segment }: { readonly segment: Segment }): ReactElement => {
  const isCue = segment.covering.includes('cue');
  const text = isCue ? <span className={styles['cue']}>{segment.text}</span> : segment.text;
  return segment.covering.includes('passage') ? <mark className={styles['passage']}>{text}</mark> : <>{text}</>;
};

/** The words of the source as stored, the passage marked inside them. */
export const PassageText = ({ paragraphs, language }: PassageTextProps): ReactElement => {
  const { claims } = useMessages();
  return (
    <>
      {paragraphs.map(({ number, before, after, segments }) => (
        <p key={number} className={styles['words']} lang={language} dir="auto">
          {before ? <span className={styles['cut']}>… </span> : null}
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} />
          ))}
          {after ? <span className={styles['cut']}> …</span> : null}
          {paragraphs.length > 1 ? <span className={styles['cut']}> {claims.paragraph(number)}</span> : null}
        </p>
      ))}
    </>
  );
};
