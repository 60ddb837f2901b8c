import type { ReactElement } from 'react';
import { answersIn, type TimeAxis } from '#core/queries/legend/time-axis.ts';
import type { DateWindow } from '#core/view/view.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import styles from './timeline.module.css';

type BrushAnswersProps = { readonly axis: TimeAxis; readonly shown: DateWindow; readonly isChosen: boolean };

/** The stretch in words, with how many claims lie in it; until one is chosen, what the document itself says, with every doubt of it. */
export const BrushAnswers = ({ axis, shown, isChosen }: BrushAnswersProps): ReactElement => {
  const language = useLanguage();
  const { time } = useMessages().filters;
  const answers = answersIn(axis, shown);
  const short = (date: string): string => formatDate(date, language, 'short');
  const given = [...new Set([axis.earliest, axis.latest])].map(short).join(' – ');
  const chosen = short(shown.from === shown.to ? shown.from : `${shown.from}/${shown.to}`);
  return (
    <p className={styles['answers']}>
      <b>{isChosen ? chosen : given}</b>
      <span className={styles['quiet']}>{time.answers(answers.in, answers.maybe, answers.out)}</span>
    </p>
  );
};
