/** A bracket beside a column: it leaves one row, runs along the column's edge and enters another. Rows count from the top. */
export type Span = { readonly key: string; readonly top: number; readonly bottom: number };

export type ColumnSide = 'left' | 'right';

/** Lines that leave each row at each side of the column: what a bracket there would cross. */
export type Stubs = { readonly [S in ColumnSide]: readonly number[] };

export type SideChoice = {
  readonly sides: ReadonlyMap<string, ColumnSide>;
  readonly crossings: number;
  /** Rows that brackets run past. */
  readonly passed: number;
};

const shortestFirst = (a: Span, b: Span): number =>
  a.bottom - a.top - (b.bottom - b.top) || a.top - b.top || (a.key < b.key ? -1 : 1);

const overlap = (a: Span, b: Span): boolean => Math.max(a.top, b.top) < Math.min(a.bottom, b.bottom);

const interleave = (a: Span, b: Span): boolean =>
  (a.top < b.top && b.top < a.bottom && a.bottom < b.bottom) ||
  (b.top < a.top && a.top < b.bottom && b.bottom < a.bottom);

/** Each bracket on the side where it crosses less, left where that is even. */
export const chooseSides = (spans: readonly Span[], stubs: Stubs): SideChoice => {
  const sides = new Map<string, ColumnSide>();
  const chosen: { readonly [S in ColumnSide]: Span[] } = { left: [], right: [] };
  let crossings = 0;
  let passed = 0;
  const cost = (span: Span, side: ColumnSide): number => {
    let sum = 0;
    for (let row = span.top + 1; row < span.bottom; row += 1) sum += stubs[side][row] ?? 0;
    for (const known of chosen[side]) sum += interleave(span, known) ? 1 : 0;
    return sum;
  };
  for (const span of spans.toSorted(shortestFirst)) {
    const left = cost(span, 'left');
    const right = cost(span, 'right');
    const side = right < left ? 'right' : 'left';
    sides.set(span.key, side);
    chosen[side].push(span);
    crossings += Math.min(left, right);
    passed += span.bottom - span.top - 1;
  }
  return { sides, crossings, passed };
};

/** Tracks from the column outwards, 0 nearest: a longer bracket runs outside the shorter ones it overlaps. */
export const assignTracks = (spans: readonly Span[]): ReadonlyMap<string, number> => {
  const placed: (Span & { readonly track: number })[] = [];
  for (const span of spans.toSorted(shortestFirst)) {
    const inner = placed.filter((known) => overlap(known, span)).map(({ track }) => track);
    placed.push({ ...span, track: Math.max(-1, ...inner) + 1 });
  }
  return new Map(placed.map(({ key, track }) => [key, track]));
};
