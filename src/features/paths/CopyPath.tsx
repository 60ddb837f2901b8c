import { useState, type ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import type { ToldStep } from '#i18n/sentences/path-sentence.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { notify } from '#ui/overlays/notes.ts';
import { selectPassages } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { citePath } from './cite-path.ts';
import styles from './paths.module.css';

type CopyPathProps = { readonly graph: Graph; readonly steps: readonly ToldStep[] };

/** Takes the path along with its citations; where the browser refuses to copy, the text stands there to be copied. */
export const CopyPath = ({ graph, steps }: CopyPathProps): ReactElement => {
  const [refused, setRefused] = useState<string | null>(null);
  const language = useLanguage();
  const { claims, paths } = useMessages();
  const passages = useStore(selectPassages);
  const copy = (): void => {
    const text = citePath(graph, steps, passages, language);
    // Without a secure context there is no clipboard at all; with one, asking may be refused.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => notify(paths.copied),
      () => setRefused(text),
    );
  };
  return (
    <div className={styles['copy']}>
      <Button look="link" onClick={copy}>
        {paths.copy}
      </Button>
      {refused === null ? null : (
        <>
          <p className={styles['quiet']} role="status">
            {claims.copyRefused}
          </p>
          <textarea
            className={styles['refused']}
            readOnly
            aria-label={paths.copyTitle}
            value={refused}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
};
