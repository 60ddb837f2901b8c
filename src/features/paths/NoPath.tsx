import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { PathWish } from '#core/view/view.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { whyNoPath } from './told-path.ts';
import styles from './paths.module.css';

type NoPathProps = { readonly graph: Graph; readonly wish: PathWish };

/** That no way leads from one end to the other, why, and what can be done about it. */
export const NoPath = ({ graph, wish: { from, to } }: NoPathProps): ReactElement => {
  const language = useLanguage();
  const { paths } = useLaterMessages();
  const clearFilters = useStore((state) => state.clearFilters);
  const name = (id: string): string => nodeName(graph.document, id, language);
  switch (whyNoPath(graph, from, to)) {
    case 'missing':
      return <p>{paths.missing}</p>;
    case 'same':
      return <p>{paths.sameEnds}</p>;
    case 'none':
      return <p>{paths.none(name(from), name(to))}</p>;
    case 'filters':
      return (
        <div className={styles['none']}>
          <p>{paths.noneFiltered}</p>
          <Button look="primary" onClick={clearFilters}>
            {paths.withoutFilters}
          </Button>
        </div>
      );
  }
};
