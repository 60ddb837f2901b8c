import { all, readList, writeList } from './address-text.ts';
import type { ViewParameter } from './parameter.ts';
import type { DateWindow, Filters } from './view.ts';

const lists = [
  ['st', 'statuses'],
  ['ty', 'types'],
  ['co', 'groups'],
  ['vo', 'voices'],
] as const;

const switches = ['differs', 'quoted'] as const;

const writeFilters = (filters: Filters): string => {
  const kept = lists.flatMap(([sign, key]) => {
    const values = filters[key];
    return values === null ? [] : `${sign}:${writeList(values)}`;
  });
  const only = switches.filter((name) => filters[name]);
  return [...kept, ...(only.length === 0 ? [] : [`only:${only.join(',')}`])].join(';');
};

const signOf = (section: string): string => section.slice(0, section.indexOf(':'));

function readSection(section: string): Partial<Filters> | null {
  if (!section.includes(':')) return null;
  const sign = signOf(section);
  const rest = section.slice(sign.length + 1);
  if (sign === 'only') {
    const names = rest.split(',');
    const known = names.every((name) => switches.some((each) => each === name));
    return known ? Object.fromEntries(names.map((name) => [name, true])) : null;
  }
  const key = lists.find(([each]) => each === sign)?.[1];
  const values = readList(rest);
  return key === undefined || values === null ? null : { [key]: values };
}

/** `st:signed,agreed;co:ua;only:quoted`. */
export const filterParameter: ViewParameter = {
  name: 'f',
  write: ({ filters }) => writeFilters(filters) || null,
  read: (text, view) => {
    const sections = text.split(';');
    const read = all(sections.map(readSection));
    if (read === null || new Set(sections.map(signOf)).size < sections.length) return null;
    return { ...view, filters: read.reduce<Filters>((filters, part) => ({ ...filters, ...part }), view.filters) };
  },
};

const months = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))(!maybe)?(!dated)?$/u;

const writeMonths = ({ from, to, maybe, undated }: DateWindow): string =>
  `${from}..${to}${maybe ? '!maybe' : ''}${undated ? '' : '!dated'}`;

/** `2023-11..2023-12`, with `!maybe` for what may lie inside, with `!dated` without what has no date. */
export const monthsParameter: ViewParameter = {
  name: 't',
  write: ({ filters: { dates } }) => dates && writeMonths(dates),
  read: (text, view) => {
    const [, from, to, maybe, dated] = months.exec(text) ?? [];
    // Months sort as texts.
    if (from === undefined || to === undefined || from > to) return null;
    const dates = { from, to, maybe: maybe !== undefined, undated: dated === undefined };
    return { ...view, filters: { ...view.filters, dates } };
  },
};
