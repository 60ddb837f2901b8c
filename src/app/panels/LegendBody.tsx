import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { legend, timeBrush } from './later.ts';
import styles from './panels.module.css';

/** The key, scrolled by itself. */
export const LegendBody = (): ReactElement => {
  const { shell } = useMessages();
  // There is nothing to explain before there is a picture, which waits for no code that is not its own.
  const isDrawn = useStore((state) => state.viewport !== null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by keyboard.
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={shell.landmarks.legend}>
      {isDrawn ? (
        <legend.Component>
          <timeBrush.Component />
        </legend.Component>
      ) : null}
    </div>
  );
};
