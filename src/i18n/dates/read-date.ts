/** One date of the EDTF profile in pieces; `null` month or day: not part of the date; 'XX': known to be unknown. */
export type DateParts = {
  /** Four characters, the last may be X: a decade. */
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  /** Qualifier after each piece, as written; one after the whole date stands at its last piece. */
  readonly doubt: { readonly year: Doubt; readonly month: Doubt; readonly day: Doubt };
};

/** `~` about, `?` perhaps, `%` both. */
export type Doubt = '' | '~' | '?' | '%';

const pattern = /^(\d{3}[\dX])([?~%]?)(?:-(\d{2}|XX)([?~%]?)(?:-(\d{2}|XX)([?~%]?))?)?$/u;

const doubts: readonly Doubt[] = ['~', '?', '%'];
const doubtOf = (mark: string | undefined): Doubt => doubts.find((doubt) => doubt === mark) ?? '';

/** The pieces of a single date (no range); null for anything outside the profile. */
export const readDate = (text: string): DateParts | null => {
  const match = pattern.exec(text);
  const year = match?.[1];
  if (match === null || year === undefined) return null;
  return {
    year,
    month: match[3] ?? null,
    day: match[5] ?? null,
    doubt: { year: doubtOf(match[2]), month: doubtOf(match[4]), day: doubtOf(match[6]) },
  };
};
