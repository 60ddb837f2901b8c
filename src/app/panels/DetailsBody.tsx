import { useEffect, useRef, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { CatchFault } from '#ui/CatchFault.tsx';
import { PartFailed } from '#features/opening/states/PartFailed.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import type { Panel } from '#store/shapes/panels.ts';
import { Details } from './Details.tsx';
import { accounts, metrics, paths, problems, reader, startHere } from './later.ts';
import styles from './panels.module.css';

type Shown = {
  readonly faults: boolean;
  readonly reading: boolean;
  readonly panel: Panel;
  readonly selected: boolean;
  readonly drawn: boolean;
};

const contentOf = ({ faults, reading, panel, selected, drawn }: Shown): ReactElement | null => {
  if (faults) return <problems.Component />;
  if (reading) return <reader.Component />;
  switch (panel) {
    case 'accounts':
      return <accounts.Component />;
    case 'path':
      return <paths.Component />;
    case 'metrics':
      return <metrics.Component />;
    case 'details':
      if (selected) return <Details />;
      // There is nowhere to start before there is a picture, which waits for no code that is not its own.
      return drawn ? <startHere.Component /> : null;
  }
};

/** Where to start, what is selected, the source's text, or the file's problems: scrolled by itself, wherever it stands. */
export const DetailsBody = (): ReactElement => {
  const scroller = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const { shell } = useMessages();
  const reading = useStore((state) => state.reader !== null);
  const faults = useStore((state) => state.problemsOpen);
  const panel = useStore((state) => state.panel);
  const atItsPlace = useStore((state) => state.panel === 'accounts' && state.account !== null);
  const selected = useStore((state) => state.selected);
  const drawn = useStore((state) => state.viewport !== null);
  const shown = `${faults} ${reading} ${panel} ${reading || panel !== 'details' ? '' : JSON.stringify(selected)}`;

  // Another thing to read begins at its beginning.
  useEffect(() => {
    if (!reading && !atItsPlace) scroller.current?.scrollTo({ top: 0 });
    // The button that had the focus may be gone with what it stood in.
    if (hasFocus.current && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  }, [shown, reading, atItsPlace]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notes whether the focus is inside.
    <div
      ref={scroller}
      className={styles['scroll']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by keyboard.
      tabIndex={0}
      role="group"
      aria-label={shell.landmarks.details}
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
    >
      <div className={styles['content']}>
        <CatchFault key={shown} fallback={(retry) => <PartFailed onRetry={retry} />}>
          {contentOf({ faults, reading, panel, selected: selected.length > 0, drawn })}
        </CatchFault>
      </div>
    </div>
  );
};
