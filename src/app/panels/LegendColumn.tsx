import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { legend, timeBrush } from './later.ts';
import type { Panels } from './use-panels.ts';
import styles from './panels.module.css';

/** The column at the start side: the key. */
export const LegendColumn = ({ panels }: { readonly panels: Panels }): ReactElement => {
  const { shell } = useMessages();
  // There is nothing to explain before there is a picture, which waits for no code that is not its own.
  const isDrawn = useStore((state) => state.viewport !== null);
  return (
    <aside id="legend" className={styles['legend']} aria-label={shell.landmarks.legend}>
      {panels.sheets ? (
        <div className={styles['sheetHead']}>
          {shell.landmarks.legend}
          <IconButton label={shell.actions.close} onClick={panels.toggleLegend}>
            <X size={20} aria-hidden />
          </IconButton>
        </div>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by keyboard. */}
      <div className={styles['legendScroll']} tabIndex={0} role="group" aria-label={shell.landmarks.legend}>
        {isDrawn ? (
          <legend.Component>
            <timeBrush.Component />
          </legend.Component>
        ) : null}
      </div>
    </aside>
  );
};
