import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { monthNumber, type TimeAxis, type TimeBin } from '#core/queries/legend/time-axis.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { classNames } from '#ui/class-names.ts';
import type { Stretch } from './time-window.ts';
import styles from './timeline.module.css';

type HistogramProps = {
  readonly axis: TimeAxis;
  readonly stretch: Stretch;
  readonly undated: boolean;
  /** Lays the handles over the bars. */
  readonly children: (bars: ReactNode) => ReactNode;
};

type Share = CSSProperties & { readonly '--share': number };
const share = (count: number, most: number): Share => ({ '--share': count / most });

/** How many claims a stretch of the axis has: full what lies in it, hatched where the year is inferred, light what may. */
const Bars = ({ bin, most }: { readonly bin: TimeBin; readonly most: number }): ReactElement => (
  <>
    <span className={styles['sure']} style={share(bin.sure - bin.inferred, most)} />
    <span className={styles['inferred']} style={share(bin.inferred, most)} />
    <span className={styles['maybe']} style={share(bin.maybe, most)} />
  </>
);

export const Histogram = ({ axis, stretch, undated, children }: HistogramProps): ReactElement => {
  const language = useLanguage();
  const { time } = useMessages().filters;
  const { bins } = axis;
  const most = Math.max(...bins.map(({ sure, maybe }) => sure + maybe), 1);
  const [from, to] = stretch;
  const isLit = (bin: TimeBin): boolean => {
    const [first, last] = [bin.from, bin.to].map((month) => monthNumber(month) - monthNumber(axis.first));
    return (last ?? 0) >= from && (first ?? 0) < to;
  };
  const bars = (
    <ol className={styles['bins']}>
      {bins.map((bin) => {
        const count = bin.sure + bin.maybe;
        const when = formatDate(bin.from === bin.to ? bin.from : `${bin.from}/${bin.to}`, language, 'short');
        const words = bin.dates.map((date) => formatDate(date, language, 'short')).join(', ');
        return (
          <li
            key={bin.from}
            className={classNames(styles['bin'], !isLit(bin) && styles['out'])}
            aria-hidden={count === 0}
          >
            {count === 0 ? null : <span className={styles['spoken']}>{time.bin(when, count, words)}</span>}
            <Bars bin={bin} most={most} />
          </li>
        );
      })}
    </ol>
  );
  const ends = [bins[0]?.from, bins.at(-1)?.to].map((month) => (month === undefined ? '' : month.slice(0, 4)));
  return (
    <div className={styles['chart']}>
      <div className={styles['axis']}>
        {children(bars)}
        <p className={styles['ends']} aria-hidden>
          {[...new Set(ends)].map((year) => (
            <span key={year}>{formatDate(year, language, 'short')}</span>
          ))}
        </p>
      </div>
      {axis.undated === 0 ? null : (
        <div className={classNames(styles['undated'], !undated && styles['out'])}>
          <span className={styles['box']}>{time.count(axis.undated)}</span>
          <span className={styles['ends']}>{time.noDate}</span>
        </div>
      )}
    </div>
  );
};
