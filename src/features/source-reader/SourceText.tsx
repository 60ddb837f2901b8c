import type { ReactElement, RefObject } from 'react';
import type { EntenteDocument, Source } from '#core/document/schema.ts';
import type { Segment } from '#core/queries/passage-segments.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { MarkedPiece } from './MarkedPiece.tsx';
import type { NumberedClaim } from './reading-order.ts';
import { Unclaimed } from './Unclaimed.tsx';
import styles from './source-reader.module.css';

type SourceTextProps = {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly document: EntenteDocument;
  readonly source: Source;
  readonly paragraphs: readonly (readonly Segment[])[];
  readonly claims: readonly NumberedClaim[];
  readonly active: string | null;
  readonly lit: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
};

/** The text, letter for letter, with paragraph numbers. */
export const SourceText = (props: SourceTextProps): ReactElement => {
  const { container, source, paragraphs, claims } = props;
  const { claims: words } = useMessages();
  const numbers = new Map(claims.map(({ claim, number }) => [claim.id, { claim, number }]));
  return (
    <div ref={container} className={styles['text']} lang={source.lang}>
      {paragraphs.map((segments, place) => (
        // Paragraphs have no identity but their place.
        <div key={segments[0]?.text ?? place} className={styles['paragraph']}>
          <span className={styles['number']} aria-label={words.paragraphSpoken(place + 1)}>
            {words.paragraph(place + 1)}
          </span>
          <p dir="auto" data-paragraph={place}>
            {segments.map((segment) => (
              <MarkedPiece key={segment.start} {...props} segment={segment} numbers={numbers} />
            ))}
          </p>
          <Unclaimed source={source} segments={segments} />
        </div>
      ))}
    </div>
  );
};
