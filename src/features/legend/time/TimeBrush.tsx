import { useState, type ReactElement } from 'react';
import { timeAxis, type TimeAxis } from '#core/queries/legend/time-axis.ts';
import type { DateWindow } from '#core/view/view.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { CheckRow } from '#ui/fields/CheckRow.tsx';
import { RangePair, type Pair } from '#ui/fields/RangePair.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { BrushAnswers } from './BrushAnswers.tsx';
import { BrushHead } from './BrushHead.tsx';
import { Histogram } from './Histogram.tsx';
import { heldWindow, stretchOf, wholeWindow, windowOf } from './time-window.ts';
import styles from './timeline.module.css';

/** When things happened, as far as anybody says; a stretch of whole months between two handles filters by it. */
export const TimeBrush = (): ReactElement | null => {
  const { filters } = useMessages();
  const document = useStore((state) => state.document);
  if (document === null) return null;
  const axis = timeAxis(document);
  return (
    <section>
      {axis === null ? (
        <>
          <h2 className={styles['title']}>{filters.time.title}</h2>
          <p className={styles['quiet']}>{filters.time.noDates}</p>
        </>
      ) : (
        <Brush axis={axis} />
      )}
    </section>
  );
};

const Brush = ({ axis }: { readonly axis: TimeAxis }): ReactElement => {
  const language = useLanguage();
  const { time } = useMessages().filters;
  const dates = useStore((state) => state.view.filters.dates);
  const filter = useStore((state) => state.filter);
  // While a handle is held nobody but this is told, so that a drag is one step of the history.
  const [held, setHeld] = useState<Pair | null>(null);

  const chosen = dates ?? wholeWindow(axis);
  const shown = held === null ? chosen : { ...chosen, ...windowOf(held, axis) };
  const stretch = stretchOf(shown, axis);
  const monthIn = (month: string): string => formatDate(month, language);
  const commit = (change: Partial<DateWindow>): void => {
    setHeld(null);
    filter({ dates: heldWindow({ ...chosen, ...change }, axis) });
  };
  return (
    <>
      <BrushHead onClear={dates === null ? null : () => filter({ dates: null })} />
      <Histogram axis={axis} stretch={stretch} undated={shown.undated}>
        {(bars) => (
          <RangePair
            max={axis.months}
            value={stretch}
            labels={[time.from, time.to]}
            valueTexts={[monthIn(shown.from), monthIn(shown.to)]}
            onPreview={setHeld}
            onCommit={(pair) => commit(windowOf(pair, axis))}
            onRelease={() => setHeld(null)}
          >
            {bars}
          </RangePair>
        )}
      </Histogram>
      <BrushAnswers axis={axis} shown={shown} isChosen={dates !== null || held !== null} />
      <CheckRow checked={shown.maybe} label={time.maybe} onToggle={() => commit({ maybe: !shown.maybe })} />
      {axis.undated === 0 ? null : (
        <CheckRow
          checked={shown.undated}
          label={time.undated}
          note={time.count(axis.undated)}
          onToggle={() => commit({ undated: !shown.undated })}
        />
      )}
    </>
  );
};
