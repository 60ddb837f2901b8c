import { Tooltip } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Toaster } from './Toaster.tsx';

type OverlayProviderProps = { readonly notesLabel: string; readonly children: ReactNode };

/** What tooltips and notes need around the whole interface. */
export const OverlayProvider = ({ notesLabel, children }: OverlayProviderProps): ReactElement => (
  <Tooltip.Provider delayDuration={400} skipDelayDuration={200}>
    {children}
    <Toaster label={notesLabel} />
  </Tooltip.Provider>
);
