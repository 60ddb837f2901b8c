import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const found = counted('en', { one: 'problem', other: 'problems' });
const warnings = counted('en', { one: 'remark', other: 'remarks' });
const records = counted('en', { one: 'record', other: 'records' });

export const problems = {
  banner: (skipped: number, total: number) => `${number(skipped)} of ${records(total)} skipped`,
  remarks: (count: number) => `${warnings(count)} on this file`,
  show: 'Show the problems',
  title: (count: number) => found(count),
  intro: 'What is wrong is left out of the picture; the rest is drawn.',
  introKept: 'Nothing is left out of the picture.',
  more: (count: number) => `and ${found(count)} more`,
  severity: { error: 'Error, left out', warning: 'Remark, kept' },
  place: (file: string, line: number, column: number) => `${file}:${line}:${column}`,
  copyPlace: 'Copy the place',
  copied: 'Place copied.',
  inRecord: (path: string) => `in ${path}`,
  code: (code: string) => `rule ${code}`,
  none: 'No problems in this file.',
};
