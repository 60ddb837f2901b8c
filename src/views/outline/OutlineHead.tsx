import type { ReactElement } from 'react';
import { compareAccounts, rowDiffers } from '#core/queries/accounts/compare-accounts.ts';
import { claimsOfRow } from '#core/queries/accounts/head-item.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { accountsQuestion } from '#i18n/sentences/accounts-question.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import type { Told } from './use-outline.ts';
import styles from './outline.module.css';

/** What the list tells of, in a sentence; where something is held back, how much, and the way to all. */
export const OutlineHead = ({ told: { graph, outline } }: { readonly told: Told }): ReactElement => {
  const { outline: words } = useLaterMessages();
  const showAll = useStore((state) => state.showAll);
  const { shown, total } = outline;
  return (
    <div className={styles['head']}>
      <p role="status">
        {words.summary(shown, total)}
        {shown === total ? `, ${words.told(graph.claims.size, Object.keys(graph.document.sources).length)}` : null}
      </p>
      {shown === total ? null : (
        <Button look="link" onClick={showAll}>
          {words.showAll}
        </Button>
      )}
    </div>
  );
};

/** The questions that are answered differently, each a way to the answers; nothing where there are none. */
export const Differing = ({ told: { graph, passes } }: { readonly told: Told }): ReactElement | null => {
  const language = useLanguage();
  const { outline } = useLaterMessages();
  const openAccounts = useStore((state) => state.openAccounts);
  const rows = compareAccounts(graph).filter(
    (row) => rowDiffers(row) && (passes === null || claimsOfRow(row).some(passes)),
  );
  if (rows.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['title']}>
        {outline.differing} <span className={styles['count']}>{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles['item']}>
            <button type="button" className={styles['question']} onClick={() => openAccounts(row.id)}>
              <span aria-hidden>≠</span>
              <bdi>{accountsQuestion(graph, row, language)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
