import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { CountsPlate } from './plates/CountsPlate.tsx';
import { DatesPlate } from './plates/DatesPlate.tsx';
import { KindsPlate } from './plates/KindsPlate.tsx';
import { LadderPlate } from './plates/LadderPlate.tsx';
import { LanesPlate } from './plates/LanesPlate.tsx';
import { MarksPlate } from './plates/MarksPlate.tsx';
import { NeverPlate } from './plates/NeverPlate.tsx';
import { ReceiptPlate } from './own/ReceiptPlate.tsx';
import { VoicesPlate } from './own/VoicesPlate.tsx';
import styles from './help.module.css';

/** How the picture is read, point by point, by examples of the open document where it has them. */
export const ReadingPage = (): ReactElement => {
  const { reading } = useLaterMessages();
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const closePage = useStore((state) => state.closePage);
  return (
    <Dialog
      look="page"
      title={reading.title}
      description={reading.description}
      closeLabel={reading.close}
      onClose={closePage}
    >
      <div className={styles['plates']}>
        {graph === null || scene === null ? null : <ReceiptPlate graph={graph} scene={scene} />}
        <LadderPlate graph={graph} />
        <div className={styles['stack']}>
          <LanesPlate />
          <KindsPlate />
          <DatesPlate />
        </div>
        <div className={styles['stack']}>
          {graph === null ? null : <VoicesPlate graph={graph} />}
          <MarksPlate />
        </div>
        {scene === null ? null : <CountsPlate scene={scene} />}
        <NeverPlate />
      </div>
    </Dialog>
  );
};
