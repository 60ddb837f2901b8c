import type { Columns } from '#layout/columns/thread-columns.ts';

const rooms = { card: 50, slot: 14 } as const;

/** What the search for an order needs, all by index of place. */
export type OrderProblem = {
  readonly columnCount: number;
  readonly columnOf: readonly number[];
  /** Room that each place takes, in rough: the order must not hang on sizes, so that it is the same in every frame. */
  readonly rooms: readonly number[];
  /** Places to which a line runs in the column at the left and at the right; a place comes up once for each line. */
  readonly toLeft: readonly (readonly number[])[];
  readonly toRight: readonly (readonly number[])[];
  /** Both together. */
  readonly ties: readonly (readonly number[])[];
  /** Same-column lines, by column. */
  readonly brackets: readonly (readonly { readonly key: string; readonly from: number; readonly to: number }[])[];
  readonly rules: OrderRules;
  /** Cards that no line ties to anything, which take no part in the search; heads of lanes do. */
  readonly lineless: readonly number[];
};

export type OrderRules = {
  /** -1 stays at the top of its column, 1 at the foot. */
  readonly pins: readonly number[];
  /** Places with a rank keep the order of their ranks; null is free. */
  readonly ranks: readonly (number | null)[];
  /** Cards with a band keep the order of their bands; null is free. */
  readonly bands: readonly (number | null)[];
};

const keepsOrder = (above: number | null | undefined, below: number | null | undefined): boolean =>
  typeof above !== 'number' || typeof below !== 'number' || above <= below;

export const mayStandAbove = ({ pins, ranks, bands }: OrderRules, above: number, below: number): boolean =>
  (pins[above] ?? 0) <= (pins[below] ?? 0) &&
  keepsOrder(ranks[above], ranks[below]) &&
  keepsOrder(bands[above], bands[below]);

export const orderProblem = (columns: Columns, rules: OrderRules): OrderProblem => {
  const toLeft: number[][] = columns.places.map(() => []);
  const toRight: number[][] = columns.places.map(() => []);
  for (const { places } of columns.threads) {
    places.slice(1).forEach((right, step) => {
      const left = places[step];
      if (left === undefined) return;
      toRight[left]?.push(right);
      toLeft[right]?.push(left);
    });
  }
  const columnOf = columns.places.map(({ column }) => column);
  const tied = new Set([
    ...columns.threads.flatMap(({ places }) => places),
    ...columns.brackets.flatMap(({ from, to }) => [from, to]),
  ]);
  return {
    columnCount: columns.captions.length,
    columnOf,
    rooms: columns.places.map(({ node }) => (node === null ? rooms.slot : rooms.card)),
    toLeft,
    toRight,
    ties: toLeft.map((ends, place) => [...ends, ...(toRight[place] ?? [])]),
    brackets: columns.captions.map((_, column) =>
      columns.brackets
        .filter(({ from }) => columnOf[from] === column)
        .map(({ line, from, to }) => ({ key: line.key, from, to })),
    ),
    rules,
    lineless: columnOf.flatMap((_, place) => (tied.has(place) || rules.pins[place] !== 0 ? [] : [place])),
  };
};
