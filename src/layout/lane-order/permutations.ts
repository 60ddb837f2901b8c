type Ranked<T> = { readonly item: T; readonly rank: number };

/** Turns an order into the next one by rank, in place; false after the last, which falls from end to end. */
const toNext = <T>(order: Ranked<T>[]): boolean => {
  const rank = (place: number): number => order[place]?.rank ?? -1;
  let rising = order.length - 2;
  while (rising >= 0 && rank(rising) > rank(rising + 1)) rising -= 1;
  let larger = order.length - 1;
  while (rank(larger) < rank(rising)) larger -= 1;
  const [low, high] = [order[rising], order[larger]];
  if (low === undefined || high === undefined) return false;
  order[rising] = high;
  order[larger] = low;
  for (let from = rising + 1, to = order.length - 1; from < to; from += 1, to -= 1) {
    const [first, last] = [order[from], order[to]];
    if (first === undefined || last === undefined) break;
    order[from] = last;
    order[to] = first;
  }
  return true;
};

/** Every order of the items, the given one first, after what stands before them; the same sequence each time. */
export function* permutations<T>(items: readonly T[], before: readonly T[] = []): Generator<readonly T[]> {
  const order = items.map((item, rank) => ({ item, rank }));
  do yield [...before, ...order.map(({ item }) => item)];
  while (toNext(order));
}

/** How many orders so many items have. */
export const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(Math.min(count - 1, 20)));

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
