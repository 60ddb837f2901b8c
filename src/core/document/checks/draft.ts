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
  /** Of a reference that leads nowhere, the record it names: `nodes/ukraine`, `claims/c07`. */
  readonly refers?: string;
  /** Of a misspelt key, the key that was meant. */
  readonly meant?: string;
};

type Extras = Pick<Draft, 'at' | 'keeps' | 'refers' | 'meant'>;

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
