import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { EntryCard } from './EntryCard.tsx';
import styles from './start-here.module.css';

type KeyItemProps = { readonly document: EntenteDocument; readonly item: GraphNode };

/** The item most is said about, with what each side calls it. */
export const KeyItem = ({ document, item }: KeyItemProps): ReactElement => {
  const language = useLanguage();
  const { startHere } = useLaterMessages();
  const select = useStore((state) => state.select);
  return (
    <EntryCard first title={textIn(item.record.label, language)} onChoose={() => select({ kind: 'node', id: item.id })}>
      {item.names.map(({ claim }) => (
        <span key={claim.id} className={styles['called']}>
          {startHere.named(
            claim.value === undefined ? '' : textIn(claim.value, language),
            speakerNames(document, claim, language, 'short'),
          )}
        </span>
      ))}
      <span className={styles['called']}>{startHere.claims(item.claims.length)}</span>
    </EntryCard>
  );
};
