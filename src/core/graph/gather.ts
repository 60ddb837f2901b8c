/** Which item belongs to which owner, as it comes; owners are numbers from 0. */
export type Belongings<Item> = { readonly owners: number[]; readonly items: Item[] };

export const belongings = <Item>(): Belongings<Item> => ({ owners: [], items: [] });

export function give<Item>(to: Belongings<Item>, owner: number, item: Item): void {
  to.owners.push(owner);
  to.items.push(item);
}

const none: readonly never[] = [];

/**
 * The items of every owner in the order they came. Lists get their exact size: arrays that grow by themselves keep room
 * for seventeen, and a hundred thousand of them are paid for in garbage collection.
 */
export function gather<Item>({ owners, items }: Belongings<Item>, count: number): readonly (readonly Item[])[] {
  const sizes = new Int32Array(count);
  for (const owner of owners) sizes[owner] = (sizes[owner] ?? 0) + 1;
  const lists: (readonly Item[])[] = [];
  const filling: Item[][] = [];
  for (const size of sizes) {
    const list = size === 0 ? [] : new Array<Item>(size);
    filling.push(list);
    lists.push(size === 0 ? none : list);
  }
  const next = new Int32Array(count);
  for (const [place, item] of items.entries()) {
    const owner = owners[place] ?? 0;
    const list = filling[owner];
    const at = next[owner] ?? 0;
    if (list) list[at] = item;
    next[owner] = at + 1;
  }
  return lists;
}
