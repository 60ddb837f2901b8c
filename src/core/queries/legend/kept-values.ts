/** The list of what is kept, as a filter holds it; null is everything. */
export type Kept = readonly string[] | null;

export const isKept = (kept: Kept, value: string): boolean => kept === null || kept.includes(value);

/** How many of some values are kept: a row with rows below it can be half on. */
export function shareKept(kept: Kept, values: readonly string[]): 'all' | 'some' | 'none' {
  const on = values.filter((value) => isKept(kept, value)).length;
  if (on === values.length) return 'all';
  return on === 0 ? 'none' : 'some';
}

/** Everything there is needs no list. */
const orEverything = (kept: readonly string[], all: readonly string[]): Kept =>
  all.every((value) => kept.includes(value)) ? null : kept;

/** Takes values out if all of them are kept, else lets them in. Where everything was kept, all but these stay. */
export function toggleKept(kept: Kept, values: readonly string[], all: readonly string[]): Kept {
  const takesOut = shareKept(kept, values) === 'all';
  return orEverything(
    all.filter((value) => (values.includes(value) ? !takesOut : isKept(kept, value))),
    all,
  );
}

export const isOnly = (kept: Kept, values: readonly string[]): boolean =>
  kept !== null && kept.length === values.length && values.every((value) => kept.includes(value));

/** Keeps these alone; where they are alone already, everything again. */
export const keepOnly = (kept: Kept, values: readonly string[], all: readonly string[]): Kept =>
  isOnly(kept, values) ? null : orEverything(values, all);
