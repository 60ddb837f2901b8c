import type { CSSProperties, ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { playedSteps } from '#core/presenting/played-steps.ts';
import { isOver, timingRows, wholeTime, withTimings, type TimingRow } from '#core/presenting/timings.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { asClock } from '#briefing/presenting/notes/spent.ts';
import styles from './timings.module.css';

type BarsProps = Pick<TimingRow, 'planned' | 'taken'> & { readonly longest: number };

/** What was planned as a frame, what it took as a bar in it; beyond the frame in another colour. */
const Bars = ({ planned, taken, longest }: BarsProps): ReactElement => {
  const share = (ms: number): string => `${(100 * ms) / longest}%`;
  const within = planned === null ? (taken ?? 0) : Math.min(taken ?? 0, planned);
  const style: CSSProperties & { readonly [variable: `--${string}`]: string } = {
    '--planned': share(planned ?? 0),
    '--within': share(within),
    '--over': share((taken ?? 0) - within),
  };
  return (
    <span className={styles['bars']} style={style} aria-hidden>
      <span className={styles['within']} />
      <span className={styles['over']} />
      {planned === null ? null : <span className={styles['planned']} />}
    </span>
  );
};

type TimingsDialogProps = {
  /** Takes the measured minutes over as those of the steps. */
  readonly onTake: () => void;
};

/** How long each step of the last run took, beside what was planned. */
export const TimingsDialog = ({ onTake }: TimingsDialogProps): ReactElement => {
  const language = useLanguage();
  const { shell } = useMessages();
  const { timings: words } = useLaterMessages().presenting;
  const steps = useStore((state) => state.steps);
  const timings = useStore((state) => state.timings);
  const closePage = useStore((state) => state.closePage);
  const { rows, longest } = timingRows(playedSteps(steps), timings);
  const planned = rows.reduce((sum, row) => sum + (row.planned ?? 0), 0);
  const isTaken = withTimings(steps, timings).every((step, place) => step === steps[place]);
  const told = (ms: number | null): string => (ms === null ? '–' : asClock(ms));
  return (
    <Dialog title={words.title} description={words.description} closeLabel={shell.actions.close} onClose={closePage}>
      <div className={styles['body']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.planned}</th>
              <th scope="col">{words.taken}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={row.step.id} data-over={isOver(row.planned, row.taken)}>
                <th scope="row" dir="auto">
                  <span className={styles['number']}>{place + 1}</span>
                  {textIn(row.step.title, language)}
                  <Bars planned={row.planned} taken={row.taken} longest={longest} />
                </th>
                <td>{told(row.planned)}</td>
                <td>{told(row.taken)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr data-over={isOver(planned === 0 ? null : planned, wholeTime(timings), rows.length)}>
              <th scope="row">{words.whole}</th>
              <td>{told(planned === 0 ? null : planned)}</td>
              <td>{told(wholeTime(timings))}</td>
            </tr>
          </tfoot>
        </table>
        <div className={styles['foot']}>
          <Button look={isTaken ? 'outline' : 'primary'} disabled={isTaken} onClick={onTake}>
            {words.take}
          </Button>
          <p className={styles['note']}>{isTaken ? words.isTaken : words.rounded}</p>
        </div>
      </div>
    </Dialog>
  );
};
