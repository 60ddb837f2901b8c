import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import type { ToldStep } from '#i18n/sentences/path-sentence.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useCopy } from '#ui/overlays/use-copy.tsx';
import { selectPassages } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { citePath } from './cite-path.ts';
import styles from './paths.module.css';

type CopyPathProps = { readonly graph: Graph; readonly steps: readonly ToldStep[] };

/** Takes the path along with its citations. */
export const CopyPath = ({ graph, steps }: CopyPathProps): ReactElement => {
  const language = useLanguage();
  const { claims, shell } = useMessages();
  const { paths } = useLaterMessages();
  const passages = useStore(selectPassages);
  const words = { title: paths.copyTitle, refused: claims.copyRefused, close: shell.actions.close };
  const { copy, refusal } = useCopy(words);
  return (
    <div className={styles['copy']}>
      <Button look="link" onClick={() => copy(citePath(graph, steps, passages, language), paths.copied)}>
        {paths.copy}
      </Button>
      {refusal}
    </div>
  );
};
