import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { ClaimCard } from './ClaimCard.tsx';
import type { ClaimGroup } from '#features/details/model/claim-groups.ts';
import { usePortion } from '#features/details/parts/use-portion.tsx';
import styles from '#features/details/parts/parts.module.css';

type ClaimGroupsProps = { readonly document: EntenteDocument; readonly groups: readonly ClaimGroup[] };

const headWords = (
  document: EntenteDocument,
  head: ClaimGroup['head'],
  messages: Messages,
  language: string,
): string => {
  switch (head.kind) {
    case 'phase':
      return messages.legend.phases[head.phase];
    case 'voice': {
      const voice = head.voice === null ? undefined : document.voices[head.voice];
      return voice === undefined ? messages.details.noVoice : textIn(voice.label, language);
    }
    case 'speakers': {
      const names = head.speakers.map((id) => nodeName(document, id, language));
      return `${names.length === 0 ? messages.claims.unnamedSpeaker : listIn(names, language)} ${messages.claims.says(names.length)}`;
    }
  }
};

const portion = 40;

/** The groups cut after so many claims in all; a group's total is of all its claims. */
const firstOf = (groups: readonly ClaimGroup[], most: number): readonly (ClaimGroup & { readonly total: number })[] => {
  let left = most;
  return groups.flatMap((group) => {
    const claims = group.claims.slice(0, left);
    left -= claims.length;
    return claims.length === 0 ? [] : [{ ...group, claims, total: group.claims.length }];
  });
};

export const ClaimGroups = ({ document, groups }: ClaimGroupsProps): ReactElement => {
  const language = useLanguage();
  const messages = useMessages();
  const total = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const { shown, more } = usePortion(total, portion);
  if (groups.length === 0) return <p className={styles['quiet']}>{messages.details.noClaims}</p>;
  return (
    <>
      {firstOf(groups, shown).map((group) => (
        <section key={group.key} className={styles['group']}>
          <h4 className={styles['groupTitle']}>
            {headWords(document, group.head, messages, language)} <span className={styles['count']}>{group.total}</span>
          </h4>
          <ul>
            {group.claims.map((claim) => (
              <ClaimCard key={claim.id} document={document} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
      {more}
    </>
  );
};
