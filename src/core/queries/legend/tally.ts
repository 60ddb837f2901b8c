/** What one card or line is with everything let through, and what it is now; nothing where it does not pass. */
export type Row = { readonly all: readonly string[]; readonly now: readonly string[] };
export type Tally = ReadonlyMap<string, { readonly visible: number; readonly total: number }>;

/** How many rows are something at all, and how many are now; so what is visible is never more than there is. */
export function tally(rows: readonly Row[]): Tally {
  const counts = new Map<string, { visible: number; total: number }>();
  for (const { all, now } of rows)
    for (const value of new Set([...all, ...now])) {
      const count = counts.get(value) ?? { visible: 0, total: 0 };
      count.total += 1;
      if (now.includes(value)) count.visible += 1;
      counts.set(value, count);
    }
  return counts;
}
