import type { LaterMessages } from '#i18n/later-messages-in.ts';

/** Minutes and seconds, `12:05`; hours where there are some, `1:02:05`. */
export function asClock(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

export type Spent = {
  readonly spent: string;
  /** What was planned; null where nothing was. */
  readonly planned: string | null;
  /** How far beyond what was planned; null while it is not. */
  readonly over: string | null;
};

/** Time since `began`, against so many minutes. */
export function spentOf(began: number | null, minutes: number | null, now: number): Spent {
  const ms = began === null ? 0 : Math.max(0, now - began);
  const planned = minutes === null || minutes === 0 ? null : minutes * 60_000;
  return {
    spent: asClock(ms),
    planned: planned === null ? null : asClock(planned),
    over: planned === null || ms <= planned ? null : asClock(ms - planned),
  };
}

type Words = Pick<LaterMessages['presenting']['notes'], 'of' | 'over'>;

/** In words too, as colour alone tells not everybody. */
export const spentInWords = ({ spent, planned, over }: Spent, words: Words): string =>
  [planned === null ? spent : words.of(spent, planned), ...(over === null ? [] : [words.over(over)])].join(' · ');
