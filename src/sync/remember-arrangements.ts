import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { hashOf } from './hash-of.ts';
import type { Arrange } from './keep-positions.ts';

/** One value in the browser; both may fail, for good or once. */
export type ArrangementStorage = {
  readonly read: () => Promise<unknown>;
  readonly write: (kept: KeptArrangements) => Promise<void>;
};

/** The shape that is kept; a later one begins anew. */
export type KeptArrangements = {
  readonly version: 1;
  /** Latest last. */
  readonly kept: readonly { readonly of: string; readonly arrangement: Arrangement }[];
};

/** As many pictures as somebody comes back to. */
const mostKept = 12;

/**
 * Answers from what an earlier visit laid out for exactly this input, at once, and lays it out again unseen: after an
 * update of the program the next visit has the new positions, and this one sees nothing move. Where the browser keeps
 * nothing, every visit waits for the layout.
 */
export function rememberArrangements(arrange: Arrange, storage: ArrangementStorage): Arrange {
  const kept = new Map<string, Arrangement>();
  const opened = storage.read().then(
    (value) => readKept(value).forEach((arrangement, of) => kept.set(of, arrangement)),
    () => {},
  );

  const compute: Arrange = async (input, signal) => {
    const arrangement = await arrange(input, signal);
    const of = hashOf(JSON.stringify(input));
    if (sameJson(kept.get(of), arrangement)) return arrangement;
    kept.delete(of);
    kept.set(of, arrangement);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    const all = [...kept].map(([hash, each]) => ({ of: hash, arrangement: each }));
    storage.write({ version: 1, kept: all }).catch(() => {});
    return arrangement;
  };

  return async (input, signal) => {
    await opened;
    signal.throwIfAborted();
    const known = kept.get(hashOf(JSON.stringify(input)));
    const computed = compute(input, signal);
    if (known === undefined || !isFor(known, input)) return computed;
    computed.catch(() => {});
    return known;
  };
}

const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether an arrangement places or drops every card of an input, and no others: what is drawn must be the document. */
function isFor(arrangement: Arrangement, input: LayoutInput): boolean {
  const { cards, dropped, lines } = arrangement;
  const placed = new Set([...cards.map(({ id }) => id), ...dropped]);
  const keys = new Set(input.lines.map(({ key }) => key));
  return (
    placed.size === input.nodes.length &&
    input.nodes.every(({ id }) => placed.has(id)) &&
    lines.every(({ key }) => keys.has(key))
  );
}

/** What is kept, if it is in the shape of this version; what is strange in it is laid out anew. */
function readKept(value: unknown): ReadonlyMap<string, Arrangement> {
  const kept = isKept(value) ? value.kept : [];
  return new Map(kept.flatMap(({ of, arrangement }) => (isWhole(arrangement) ? [[of, arrangement]] : [])));
}

const isKept = (value: unknown): value is KeptArrangements =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'kept' in value &&
  Array.isArray(value.kept) &&
  value.kept.every((each) => typeof each === 'object' && each !== null);

const isWhole = (arrangement: Arrangement | undefined): arrangement is Arrangement =>
  [arrangement?.cards, arrangement?.lines, arrangement?.captions, arrangement?.dropped].every(Array.isArray);
