import type { Path, Severity } from '#core/problem.ts';

/** A problem that knows its path and not yet its line: places are looked up only where there is something to say. */
export type Draft = {
  readonly code: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly message: string;
  /** `key`: the key is at fault and not its value. */
  readonly at?: 'key';
  /** An error that its record survives: it is told, and nothing is left out. */
  readonly keeps?: true;
};

type Extras = Pick<Draft, 'at' | 'keeps'>;

export const draftError = (code: string, path: Path, message: string, extras: Extras = {}): Draft => ({
  code,
  severity: 'error',
  path,
  message,
  ...extras,
});

export const draftWarning = (code: string, path: Path, message: string, extras: Extras = {}): Draft => ({
  code,
  severity: 'warning',
  path,
  message,
  ...extras,
});
