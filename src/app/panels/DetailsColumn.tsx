import type { CSSProperties, ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { ResizeHandle } from '#ui/panels/ResizeHandle.tsx';
import { detailsWidths } from '#store/slices/panels-slice.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { DetailsBody } from './DetailsBody.tsx';
import styles from './panels.module.css';

/** The column at the end side, as wide as it was drawn; what is read word by word has all the width there is. */
export const DetailsColumn = (): ReactElement => {
  const { shell } = useMessages();
  const wide = useStore((state) => state.reader !== null || state.panel === 'accounts');
  const chosen = useStore((state) => state.detailsWidth);
  const resize = useStore((state) => state.resizeDetails);
  const width = wide ? detailsWidths.most : chosen;
  const style: CSSProperties & { readonly '--width': string } = { '--width': `${width}px` };
  return (
    <aside id="details" className={styles['details']} aria-label={shell.landmarks.details} style={style}>
      {wide ? null : (
        <ResizeHandle
          label={shell.resize.label}
          valueText={shell.resize.value(width)}
          width={width}
          min={detailsWidths.least}
          max={detailsWidths.most}
          controls="details"
          onResize={resize}
        />
      )}
      <DetailsBody />
    </aside>
  );
};
