import type { ReactElement } from 'react';
import { renderings } from '#core/view/view.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { selectRendering } from '#store/selectors.ts';
import { showAs } from '#store/show-as.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import styles from './header.module.css';

/** One graph, shown in one of several ways. */
export const RenderingChoice = (): ReactElement => {
  const { shell } = useMessages();
  const store = useStoreApi();
  const as = useStore(selectRendering);
  return (
    <div className={styles['renderings']}>
      <Choice
        label={shell.renderings.label}
        chosen={as}
        options={renderings.map((value) => ({ value, label: shell.renderings.kinds[value] }))}
        onChoose={(chosen) => showAs(store, chosen)}
      />
    </div>
  );
};
