import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { partsOf, wholeOf } from '#core/graph/voices/parts.ts';
import { canSplit } from '#core/graph/voices/split-document.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectDocument } from '#store/selectors.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import styles from './actions.module.css';

type SplitButtonProps = { readonly graph: Graph; readonly id: string };

/** Draws what the editor read as one once per voice, and its parts as one again; why it is one is the tooltip. */
export const SplitButton = ({ graph, id }: SplitButtonProps): ReactElement | null => {
  const language = useLanguage();
  const { details } = useMessages();
  const store = useStoreApi();
  const whole = wholeOf(graph.document, id);
  const splittable = canSplit(graph, id);
  // What is selected falls into parts, or is a part that goes: the selection goes along.
  const split = (): void => {
    store.getState().split(id);
    const document = selectDocument(store.getState());
    const parts = document === null ? [] : partsOf(document, id);
    if (parts.length > 0) store.getState().selectAll(parts.map((part) => ({ kind: 'node', id: part }) as const));
  };
  const join = (joined: string): void => {
    store.getState().join(joined);
    store.getState().select({ kind: 'node', id: joined });
  };
  if (whole !== null)
    return (
      <Button look="quiet" className={styles['quiet']} onClick={() => join(whole)}>
        {details.actions.join}
      </Button>
    );
  if (splittable === null) return null;
  return (
    <Button look="quiet" className={styles['quiet']} data-tip={textIn(splittable.reason, language)} onClick={split}>
      {details.actions.split}
    </Button>
  );
};
