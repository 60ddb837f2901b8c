import { X } from 'lucide-react';
import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { classNames } from '#ui/class-names.ts';
import { CatchFault } from '#ui/CatchFault.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { ResizeHandle } from '#ui/panels/ResizeHandle.tsx';
import { PartFailed } from '#features/opening/states/PartFailed.tsx';
import { StartHere } from '#features/start-here/StartHere.tsx';
import { detailsWidths } from '#store/slices/panels-slice.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { Panel } from '#store/state.ts';
import { Details } from './Details.tsx';
import { accounts, metrics, paths, problems, reader } from './later.ts';
import type { Panels } from './use-panels.ts';
import styles from './panels.module.css';

type Shown = { readonly faults: boolean; readonly reading: boolean; readonly panel: Panel; readonly selected: boolean };

const contentOf = ({ faults, reading, panel, selected }: Shown): ReactElement => {
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
      return selected ? <Details /> : <StartHere />;
  }
};

/** The column at the end side: where to start, what is selected, the source's text, or the file's problems. */
export const DetailsColumn = ({ panels }: { readonly panels: Panels }): ReactElement => {
  const scroller = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const { shell } = useMessages();
  const reading = useStore((state) => state.reader !== null);
  const faults = useStore((state) => state.problemsOpen);
  const panel = useStore((state) => state.panel);
  const atItsPlace = useStore((state) => state.panel === 'accounts' && state.account !== null);
  const selected = useStore((state) => state.selected);
  const chosen = useStore((state) => state.detailsWidth);
  const resize = useStore((state) => state.resizeDetails);
  const wide = reading || panel === 'accounts';
  const width = wide ? detailsWidths.most : chosen;
  const shown = `${faults} ${reading} ${panel} ${reading || panel !== 'details' ? '' : JSON.stringify(selected)}`;

  // Another thing to read begins at its beginning.
  useEffect(() => {
    if (!reading && !atItsPlace) scroller.current?.scrollTo({ top: 0 });
    // The button that had the focus may be gone with what it stood in.
    if (hasFocus.current && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  }, [shown, reading, atItsPlace]);

  const style: CSSProperties & { readonly '--width': string } = { '--width': `${width}px` };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notes whether the focus is inside.
    <aside
      id="details"
      className={classNames(styles['details'], wide && styles['reading'])}
      aria-label={shell.landmarks.details}
      style={style}
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
    >
      {panels.sheets || wide ? null : (
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
      {panels.sheets ? (
        <div className={styles['sheetHead']}>
          {shell.landmarks.details}
          <IconButton label={shell.actions.close} onClick={panels.toggleDetails}>
            <X size={20} aria-hidden />
          </IconButton>
        </div>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by keyboard. */}
      <div ref={scroller} className={styles['scroll']} tabIndex={0} role="group" aria-label={shell.landmarks.details}>
        <div className={styles['content']}>
          <CatchFault key={shown} fallback={(retry) => <PartFailed onRetry={retry} />}>
            {contentOf({ faults, reading, panel, selected: selected.length > 0 })}
          </CatchFault>
        </div>
      </div>
    </aside>
  );
};
