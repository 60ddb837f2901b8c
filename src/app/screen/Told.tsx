import type { ReactElement } from 'react';
import { PartFailed } from '#features/opening/states/PartFailed.tsx';
import type { Rendering } from '#core/view/view.ts';
import { CatchFault } from '#ui/CatchFault.tsx';
import { matrix, outline, table } from '#app/panels/later.ts';
import styles from './screen.module.css';

const parts = { list: outline, table, matrix };

/** The graph in the place of the picture, told otherwise; nothing where it is drawn. */
export const Told = ({ as }: { readonly as: Rendering }): ReactElement | null => {
  if (as === 'picture') return null;
  const { Component } = parts[as];
  return (
    <div className={styles['told']}>
      <CatchFault key={as} fallback={(retry) => <PartFailed onRetry={retry} />}>
        <Component />
      </CatchFault>
    </div>
  );
};
