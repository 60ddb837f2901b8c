import type { LayoutInput, LayoutLine, LayoutNode } from '#core/picture/arrangement.ts';

/** A card in its column, or (`node` is null) the slot through which a line passes a column. */
export type Place = { readonly column: number; readonly node: LayoutNode | null };

/** A line between two columns: its places from left to right, one in every column from end to end. */
export type Thread = { readonly line: LayoutLine; readonly places: readonly number[] };

/** A line between two cards of one column. */
export type Bracket = { readonly line: LayoutLine; readonly from: number; readonly to: number };

export type Columns = {
  readonly captions: readonly string[];
  /** The column of the middle lane; null when nothing stands there. */
  readonly middle: number | null;
  /** Cards by id, then slots by their line's key. */
  readonly places: readonly Place[];
  readonly threads: readonly Thread[];
  readonly brackets: readonly Bracket[];
};

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Which of the five: left, middle, right, what for, about what. */
const fifthOf = (node: LayoutNode): number => {
  if (node.theme === 'purpose') return 3;
  if (node.theme === 'matter') return 4;
  return node.side === 'left' ? 0 : node.side === 'middle' ? 1 : 2;
};

/**
 * A country without a lane that only "More detail" adds goes to the foot of the side with which it has more to do; one
 * that the opening picture shows stays where the reader met it.
 */
const fifths = (input: LayoutInput): ReadonlyMap<string, number> => {
  const known = new Map(input.nodes.map((node) => [node.id, fifthOf(node)]));
  const moved = input.nodes
    .filter((node) => node.look === 'country' && node.side === 'middle' && node.theme === null && node.level > 1)
    .map((node): readonly [string, number] => {
      const lean = input.lines
        .flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []))
        .reduce((sum, other) => sum + (known.get(other) === 0 ? -1 : known.get(other) === 2 ? 1 : 0), 0);
      return [node.id, lean > 0 ? 2 : 0];
    });
  return new Map([...known, ...moved]);
};

/** Columns without cards are left out; every line gets a place in each column that it passes. */
export const threadColumns = (input: LayoutInput): Columns => {
  const fifth = fifths(input);
  const used = [...new Set(fifth.values())].toSorted((a, b) => a - b);
  const nodes = input.nodes.toSorted((a, b) => byText(a.id, b.id));
  const places: Place[] = nodes.map((node) => ({ column: used.indexOf(fifth.get(node.id) ?? 0), node }));
  const placeOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const threads: Thread[] = [];
  const brackets: Bracket[] = [];
  for (const line of input.lines.toSorted((a, b) => byText(a.key, b.key))) {
    const from = placeOf.get(line.from);
    const to = placeOf.get(line.to);
    if (from === undefined || to === undefined || from === to) continue;
    const [first, last] = (places[from]?.column ?? 0) <= (places[to]?.column ?? 0) ? [from, to] : [to, from];
    const [start, end] = [places[first]?.column ?? 0, places[last]?.column ?? 0];
    if (start === end) {
      brackets.push({ line, from, to });
      continue;
    }
    const between = Array.from(
      { length: end - start - 1 },
      (_, step) => places.push({ column: start + step + 1, node: null }) - 1,
    );
    threads.push({ line, places: [first, ...between, last] });
  }
  const middle = used.indexOf(1);
  return {
    captions: used.map((column) => input.columnCaptions[column] ?? ''),
    middle: middle < 0 ? null : middle,
    places,
    threads,
    brackets,
  };
};
