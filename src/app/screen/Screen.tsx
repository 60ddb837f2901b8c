import { useCallback, type ReactElement } from 'react';
import { GraphCanvas } from '#canvas/GraphCanvas.tsx';
import { chooseFile } from '#ui/files/choose-file.ts';
import { PartFailed } from '#features/opening/states/PartFailed.tsx';
import { PictureStates } from '#features/opening/states/PictureStates.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { isFiltered } from '#core/view/view.ts';
import { selectRendering } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { CatchFault } from '#ui/CatchFault.tsx';
import { DetailsColumn } from '#app/panels/DetailsColumn.tsx';
import { LegendColumn } from '#app/panels/LegendColumn.tsx';
import { linkProblem, moveHint, nothingMatches, pickPathEnd, strip, problemsBanner } from '#app/panels/later.ts';
import { narrowPanels } from '#app/panels/narrow/later.ts';
import { usePanels } from '#app/panels/use-panels.ts';
import { audienceOver } from '#app/projector/presenting/later.ts';
import { useConducting } from '#app/projector/conduct/use-conducting.ts';
import type { Opening } from '#app/commands/command.ts';
import { useAppearance } from '#app/styles/use-appearance.ts';
import { coverOf, mostBeside } from './cover-of.ts';
import { Told } from './Told.tsx';
import { BottomBar } from './BottomBar.tsx';
import { TopBar } from './TopBar.tsx';
import styles from './screen.module.css';

/** Filters or a lens hold something back, so that they may hold back everything. */
const isNarrowed = ({ view }: State): boolean =>
  view.lens !== 'everyone' || view.hidden.length > 0 || isFiltered(view.filters);

/** The whole screen: the picture, and around it what a desk or a room needs. */
export const Screen = ({ openFile, openSample, openDocument }: Opening): ReactElement => {
  useAppearance();
  const { shell } = useMessages();
  const panels = usePanels();
  const conducted = useConducting({ openDocument });
  const isPresented = useStore((state) => state.presenting !== null);
  const isDesk = useStore((state) => state.display === 'desk');
  // In a room there is the picture.
  const as = useStore((state) => (isDesk ? selectRendering(state) : 'picture'));
  const moving = useStore((state) => state.moving !== null);
  const stripOpen = useStore((state) => state.stripOpen);
  const picking = useStore((state) => state.picking !== null);
  const badLink = useStore((state) => state.linkProblems.length > 0);
  const faulty = useStore((state) => state.problems.length > 0);
  const filtered = useStore(isNarrowed);
  const choose = useCallback(() => chooseFile(openFile), [openFile]);
  const isOver = useStore((state) => panels.page || coverOf(state, panels) > 0);
  const isPhone = useStore((state) => state.room === 'phone');
  const isStripSeen = isDesk && stripOpen && !isOver;
  const isCovered = useStore((state) => panels.page || coverOf(state, panels) > mostBeside);
  return (
    <div className={styles['screen']} data-display={isDesk ? 'desk' : 'projector'} data-as={as}>
      <div className={styles['behind']} inert={isDesk && isCovered}>
        <TopBar panels={panels} conducted={conducted} />
        {isDesk && faulty ? <problemsBanner.Component /> : null}
        {isDesk && badLink ? <linkProblem.Component /> : null}
        <div className={styles['middle']}>
          {isDesk && panels.legend && !panels.sheets ? <LegendColumn /> : null}
          <main className={styles['picture']} aria-label={shell.renderings.kinds[as]}>
            {/* It stays where it is, so that nothing has moved when somebody comes back to it. */}
            <div className={styles['drawn']} data-away={as !== 'picture'}>
              <CatchFault fallback={(retry) => <PartFailed onRetry={retry} />}>
                <GraphCanvas />
              </CatchFault>
            </div>
            <Told as={as} />
            {moving ? <moveHint.Component /> : null}
            {picking ? <pickPathEnd.Component /> : null}
            {filtered && as === 'picture' ? <nothingMatches.Component /> : null}
            {isPresented ? <audienceOver.Component {...conducted} /> : null}
            <PictureStates onChooseFile={choose} onOpenSample={openSample} />
          </main>
          {isDesk && panels.details && !panels.sheets ? <DetailsColumn /> : null}
        </div>
        {/* On a telephone the bar stays where the thumb is. */}
        {isStripSeen && isPhone ? <strip.Component /> : null}
        <BottomBar panels={panels} />
        {isStripSeen && !isPhone ? <strip.Component /> : null}
      </div>
      {isDesk && panels.sheets ? <narrowPanels.Component panels={panels} /> : null}
    </div>
  );
};
