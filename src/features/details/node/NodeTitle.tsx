import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { selectLooking } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from '#features/details/details.module.css';

/** What an item is called: under a lens what its voices call it, with the name of the file beside it. */
export const NodeTitle = ({ node }: { readonly node: GraphNode }): ReactElement => {
  const language = useLanguage();
  const { picture } = useMessages();
  const names = useStore(selectLooking)?.names.get(node.id) ?? [];
  const label = textIn(node.record.label, language);
  if (names.length === 0) return <>{label}</>;
  const voiced = [...new Set(names.map((name) => picture.quoted(textIn(name, language))))];
  return (
    <>
      <bdi>{voiced.join(' ≠ ')}</bdi> <bdi className={styles['neutral']}>{label}</bdi>
    </>
  );
};
