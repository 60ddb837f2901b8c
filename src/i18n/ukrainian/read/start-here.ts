import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { claims, lines, number, ofLines, questions, sources } from '#i18n/ukrainian/nouns.ts';

export const startHere: LaterMessages['startHere'] = {
  title: 'Почніть звідси',
  oneSource: (outlet, date) => `Одне джерело: ${outlet} (${date}).`,
  sources: (count) => `${sources(count)}.`,
  firmness: (open, all) =>
    open === 0
      ? `Усе (${lines(all)}) погоджено, підписано, виконано або подано як факт.`
      : `Лише очікується, планується або лунає як заклик: ${number(open)} ${ofLines(all)}.`,
  named: (name, speaker) => `«${name}» – так називає ${speaker}`,
  claims,
  differTitle: 'Де версії розходяться',
  differText: (count) => `${questions(count)} з різними відповідями`,
  openTitle: 'Ще не підписано',
  openText: (count) => `${lines(count)}: очікується, планується або лунає як заклик`,
};
