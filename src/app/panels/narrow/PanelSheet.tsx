import type { ReactElement, ReactNode } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { sheetDetents } from '#store/slices/panels-slice.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { SheetName } from '#store/shapes/panels.ts';
import { Sheet } from '#ui/panels/Sheet.tsx';
import { useCloseRequests } from './use-close-requests.ts';

type PanelSheetProps = {
  readonly panel: 'legend' | 'details';
  readonly sheet: SheetName;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel as a sheet, at the height that it was given last. */
export const PanelSheet = ({ panel, sheet, onClose, children }: PanelSheetProps): ReactElement => {
  const { shell } = useMessages();
  const { narrow } = useLaterMessages();
  const height = useStore((state) => state.sheetHeights[sheet]);
  const settle = useStore((state) => state.settleSheet);
  useCloseRequests(onClose);
  return (
    <Sheet
      id={panel}
      label={shell.landmarks[panel]}
      detents={sheetDetents}
      detent={height}
      words={{ ...narrow.sheet, close: shell.actions.close }}
      onDetent={(detent) => settle(sheet, detent)}
      onClose={onClose}
    >
      {children}
    </Sheet>
  );
};
