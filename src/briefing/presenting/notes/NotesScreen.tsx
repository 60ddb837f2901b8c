import type { ReactElement, ReactNode } from 'react';
import type { PresentingAct } from '#briefing/presenting/acts/presenting-keys.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Clock } from './Clock.tsx';
import { Controls } from './Controls.tsx';
import { LaserPad } from './LaserPad.tsx';
import { NotesText } from './NotesText.tsx';
import { ShowItem } from './ShowItem.tsx';
import { StepList } from './StepList.tsx';
import { StepSources } from './StepSources.tsx';
import styles from './notes.module.css';

type NotesScreenProps = {
  /** The picture of a step, as the audience sees it. */
  readonly picture: (id: string) => ReactNode;
  readonly onAct: (act: PresentingAct) => void;
  readonly sameScreen: boolean;
};

/** The speaker's window: this step and the next, notes, clock, sources, and what drives the audience's window. */
export const NotesScreen = ({ picture, onAct, sameScreen }: NotesScreenProps): ReactElement => {
  const language = useLanguage();
  const { presenting: words } = useLaterMessages();
  const presented = usePresented();
  const next = presented?.steps[presented.at + 1];
  return (
    <main className={styles['screen']} aria-label={words.notes.title}>
      <Clock />
      <div className={styles['columns']}>
        <div className={styles['now']}>
          <h1 className={styles['head']} data-step={presented?.at ?? ''}>
            {presented?.step
              ? `${words.notes.now(presented.at + 1, presented.steps.length)} · ${textIn(presented.step.title, language)}`
              : words.noSteps}
          </h1>
          {presented?.step ? <LaserPad>{picture(presented.step.id)}</LaserPad> : null}
          <NotesText />
        </div>
        <div className={styles['side']}>
          <h2 className={styles['head']}>
            {next === undefined || presented === null
              ? words.notes.lastStep
              : `${words.notes.next(presented.at + 2)} · ${textIn(next.title, language)}`}
          </h2>
          {next === undefined ? null : <div className={styles['next']}>{picture(next.id)}</div>}
          <StepSources />
          <ShowItem />
          <StepList />
        </div>
      </div>
      <Controls onAct={onAct} sameScreen={sameScreen} />
    </main>
  );
};
