import type { ReactElement } from 'react';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import type { Segment } from '#core/queries/passage-segments.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { classNames } from '#ui/class-names.ts';
import { linkedId, unclaimedPrefix } from './paragraph-segments.ts';
import styles from './source-reader.module.css';

type MarkedPieceProps = {
  readonly document: EntenteDocument;
  readonly segment: Segment;
  readonly numbers: ReadonlyMap<string, { readonly claim: Claim; readonly number: number }>;
  readonly active: string | null;
  readonly lit: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
};

/** A piece of the text that the same claims cite: underlined, filled if the claim in hand is among them. */
export const MarkedPiece = (props: MarkedPieceProps): ReactElement => {
  const { document, segment, numbers, active, lit, onChoose } = props;
  const language = useLanguage();
  const { reader } = useLaterMessages();
  const citing = segment.covering.filter((id) => numbers.has(id));
  const unused = segment.covering.find((id) => id.startsWith(unclaimedPrefix));
  const isLinked = segment.covering.includes(linkedId);
  if (citing.length === 0 && isLinked) {
    return (
      <mark className={classNames(styles['cited'], styles['active'])} data-claims={linkedId}>
        {segment.text}
      </mark>
    );
  }
  if (citing.length === 0) {
    return unused === undefined ? <>{segment.text}</> : <span className={styles['unclaimed']}>{segment.text}</span>;
  }
  const closing = segment.closing.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a.number - b.number);
  const next = citing[(citing.indexOf(active ?? '') + 1) % citing.length] ?? citing[0];
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the numbers behind it are the buttons; pressing the words is a convenience for the pointer. */}
      <mark
        className={classNames(
          styles['cited'],
          citing.length > 1 && styles['twice'],
          citing.some((id) => lit.has(id)) && styles['lit'],
          (isLinked || (active !== null && citing.includes(active))) && styles['active'],
        )}
        data-claims={[...citing, ...(isLinked ? [linkedId] : [])].join(' ')}
        onClick={() => (next === undefined ? undefined : onChoose(next))}
      >
        {segment.text}
      </mark>
      {closing.length === 0 ? null : (
        <span className={styles['sups']}>
          {closing.map(({ claim, number }) => (
            <sup key={claim.id} className={styles['sup']}>
              <button
                type="button"
                className={styles['supButton']}
                aria-label={reader.number(number, claimSentence(document, claim, language))}
                aria-current={claim.id === active ? 'true' : undefined}
                onClick={() => onChoose(claim.id)}
              >
                {number}
              </button>
            </sup>
          ))}
        </span>
      )}
    </>
  );
};
