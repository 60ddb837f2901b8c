import type { ReactElement } from 'react';
import type { Source } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Segment } from '#core/queries/passage-segments.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { unclaimedPrefix } from './paragraph-segments.ts';
import styles from './source-reader.module.css';

type UnclaimedProps = { readonly source: Source; readonly segments: readonly Segment[] };

/** Why words of a paragraph stand under no claim. */
export const Unclaimed = ({ source, segments }: UnclaimedProps): ReactElement | null => {
  const language = useLanguage();
  const { reader } = useLaterMessages();
  const reasons = segments
    .flatMap(({ closing }) => closing)
    .filter((id) => id.startsWith(unclaimedPrefix))
    .flatMap((id) => source.unclaimed?.[Number(id.slice(unclaimedPrefix.length))] ?? []);
  if (reasons.length === 0) return null;
  return (
    <ul className={styles['reasons']}>
      {reasons.map(({ quote, why }) => (
        <li key={quote}>{reader.unclaimed(quote.trim(), textIn(why, language))}</li>
      ))}
    </ul>
  );
};
