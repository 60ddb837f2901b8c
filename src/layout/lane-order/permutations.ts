/** Every order of the items, the given one first; the same sequence each time. */
export function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length < 2) {
    yield items;
    return;
  }
  for (const [index, item] of items.entries())
    for (const rest of permutations(items.toSpliced(index, 1))) yield [item, ...rest];
}

/** At most this many orders are weighed for one lane or band. */
const budget = 500;

/** Swaps neighbours at a distance of 1 to 3 and moves single items as long as the cost sinks. */
export const improveBySwaps = <T>(start: readonly T[], cost: (order: readonly T[]) => number): readonly T[] => {
  let best = start;
  let least = cost(start);
  let weighed = 1;
  const attempt = (tried: readonly T[]): boolean => {
    weighed += 1;
    const value = cost(tried);
    if (value >= least - 1e-9) return false;
    [best, least] = [tried, value];
    return true;
  };
  const pass = (): boolean => {
    let better = false;
    for (let distance = 1; distance <= 3; distance += 1)
      for (let index = 0; index + distance < best.length && weighed < budget; index += 1) {
        const item = best[index];
        const far = best[index + distance];
        if (item === undefined || far === undefined) continue;
        if (attempt(best.with(index, far).with(index + distance, item))) better = true;
        else if (attempt(best.toSpliced(index, 1).toSpliced(index + distance, 0, item))) better = true;
      }
    return better;
  };
  while (weighed < budget && pass());
  return best;
};
