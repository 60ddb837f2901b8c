/** From the top of a file to a value in it, as in `claims[3].quote`. */
export type Path = readonly (string | number)[];

/** Where in a file; line and column from 1, the column in UTF-16 units as editors count. */
export type Place = {
  readonly file: string;
  readonly path: Path;
  readonly line: number;
  readonly column: number;
};

/**
 * `error`: the record is left out of the graph (or only the broken part of it, where it can stand without).
 * `warning`: it is kept, and the reader is told.
 */
export type Severity = 'error' | 'warning';

/** What is wrong with a document, as a value: a stable code, where, and one sentence for people. */
export type Problem = {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
};
