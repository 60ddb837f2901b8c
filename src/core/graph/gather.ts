/** Which item belongs to which owner, as it comes; owners are numbers from 0. */
export type Belongings<Item> = { readonly owners: number[]; readonly items: Item[] };

export const belongings = <Item>(): Belongings<Item> => ({ owners: [], items: [] });

export function give<Item>(to: Belongings<Item>, owner: number, item: Item): void {
  to.owners.push(owner);
  to.items.push(item);
}

const none: readonly never[] = [];

/**
 * The items of every owner in the order they came. Lists are cut to size from one long one: a hundred thousand arrays
 * that grow by themselves, each with room for seventeen, are paid for in garbage collection.
 */
export function gather<Item>({ owners, items }: Belongings<Item>, count: number): readonly (readonly Item[])[] {
  const ends = new Int32Array(count);
  for (const owner of owners) ends[owner] = (ends[owner] ?? 0) + 1;
  for (let owner = 1; owner < count; owner += 1) ends[owner] = (ends[owner] ?? 0) + (ends[owner - 1] ?? 0);
  const next = new Int32Array(count);
  for (let owner = 1; owner < count; owner += 1) next[owner] = ends[owner - 1] ?? 0;
  const sorted = items.slice();
  for (const [place, item] of items.entries()) {
    const owner = owners[place] ?? 0;
    const at = next[owner] ?? 0;
    sorted[at] = item;
    next[owner] = at + 1;
  }
  return Array.from(ends, (end, owner) => {
    const start = ends[owner - 1] ?? 0;
    return start === end ? none : sorted.slice(start, end);
  });
}
