import { useCallback, type ReactElement } from 'react';
import { GraphCanvas } from '#canvas/GraphCanvas.tsx';
import { chooseFile } from '#features/open-file/choose-file.ts';
import { ProblemsBanner } from '#features/problems/ProblemsBanner.tsx';
import { PartFailed } from '#features/states/PartFailed.tsx';
import { PictureStates } from '#features/states/PictureStates.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { CatchFault } from '#ui/CatchFault.tsx';
import { Footer } from './footer/Footer.tsx';
import { Header } from './header/Header.tsx';
import { DetailsColumn } from './panels/DetailsColumn.tsx';
import { LegendColumn } from './panels/LegendColumn.tsx';
import { usePanels } from './panels/use-panels.ts';
import { ProjectorCaption } from './projector/ProjectorCaption.tsx';
import { ProjectorTitle } from './projector/ProjectorTitle.tsx';
import { useAwake } from './projector/use-awake.ts';
import type { Opening } from './start-sync.ts';
import { useTheme } from './theme/use-theme.ts';
import styles from './screen.module.css';

/** The whole screen: the picture, and around it what a desk or a room needs. */
export const Screen = ({ openFile, openSample }: Opening): ReactElement => {
  useTheme();
  const { shell } = useMessages();
  const panels = usePanels();
  const awake = useAwake();
  const isDesk = useStore((state) => state.display === 'desk');
  const choose = useCallback(() => chooseFile(openFile), [openFile]);
  return (
    <div className={styles['screen']} data-display={isDesk ? 'desk' : 'projector'}>
      {isDesk ? <Header panels={panels} onOpenFile={choose} /> : <ProjectorTitle awake={awake} />}
      {isDesk ? <ProblemsBanner /> : null}
      <div className={styles['middle']}>
        {isDesk && panels.legend ? <LegendColumn panels={panels} /> : null}
        <main className={styles['picture']} aria-label={shell.landmarks.picture}>
          <CatchFault fallback={(retry) => <PartFailed onRetry={retry} />}>
            <GraphCanvas />
          </CatchFault>
          <PictureStates onChooseFile={choose} onOpenSample={openSample} />
        </main>
        {isDesk && panels.details ? <DetailsColumn panels={panels} /> : null}
      </div>
      {isDesk ? <Footer /> : <ProjectorCaption />}
    </div>
  );
};
