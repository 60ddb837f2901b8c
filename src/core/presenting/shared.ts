/** What the audience's window and the notes window show alike: small, whole, and the same however often it is told. */
type Values = {
  /** The step that is shown, from 0. */
  readonly step: number;
  /** The picture covered, until any key. */
  readonly shade: 'none' | 'black' | 'white';
  /** Where the laser points, in parts of the picture's width and height; null while it is off. */
  readonly laser: readonly [x: number, y: number] | null;
  /** What is opened on the spot over the picture: a card, a line or a claim. */
  readonly drawer: { readonly kind: 'node' | 'line' | 'claim'; readonly id: string } | null;
  /** Larger letters and fewer cards, for a large room. */
  readonly large: boolean;
  /** When the clock began to run, and when this step was come to, ms since 1970; null before. */
  readonly began: number | null;
  readonly stepBegan: number | null;
  readonly over: boolean;
};

/** When a value was last changed, ms since 1970, and by which window; 0 while it is as it began. */
export type Stamp = { readonly at: number; readonly by: string };

/**
 * Each value is kept with its stamp, and the later one wins, value by value: a laser that moves in one window does not
 * undo the step that was just chosen in the other. Both windows are of one machine, so they have one clock.
 */
export type Shared = Values & { readonly stamps: { readonly [Name in keyof Values]: Stamp } };

export type SharedChange = Partial<Values>;

export const sharedNames = ['step', 'shade', 'laser', 'drawer', 'large', 'began', 'stepBegan', 'over'] as const;

export function sharedAt(step: number, by: string): Shared {
  const none: Stamp = { at: 0, by };
  return {
    step,
    shade: 'none',
    laser: null,
    drawer: null,
    large: false,
    began: null,
    stepBegan: null,
    over: false,
    stamps: {
      step: none,
      shade: none,
      laser: none,
      drawer: none,
      large: none,
      began: none,
      stepBegan: none,
      over: none,
    },
  };
}

/** When the latest change was made, ms since 1970; 0 where there was none. */
export const lastChanged = ({ stamps }: Shared): number => Math.max(...sharedNames.map((name) => stamps[name].at));

/** Changed by a window at a time; later than all that it knows of, also where the clock was set back. */
export function withChange(shared: Shared, change: SharedChange, by: string, now: number): Shared {
  const stamp: Stamp = { at: Math.max(now, lastChanged(shared) + 1), by };
  const changed = sharedNames.filter((name) => name in change);
  const stamps = changed.reduce((all, name) => ({ ...all, [name]: stamp }), shared.stamps);
  return { ...shared, ...change, stamps };
}

/** Between two at the same moment the one of the greater name wins; what nobody has chosen yet wins against nothing. */
const isLater = (one: Stamp, other: Stamp): boolean =>
  one.at === other.at ? one.at > 0 && one.by > other.by : one.at > other.at;

/** Both together, in whatever order they are heard; `known` itself where nothing that was told is later. */
export function together(known: Shared, told: Shared): Shared {
  const later = sharedNames.filter((name) => isLater(told.stamps[name], known.stamps[name]));
  return later.reduce(
    (all, name) => ({ ...all, [name]: told[name], stamps: { ...all.stamps, [name]: told.stamps[name] } }),
    known,
  );
}

/** Whether something came to `shared`, since `before`, from this window itself. */
export const isChangedBy = (me: string, shared: Shared, before: Shared | undefined): boolean =>
  sharedNames.some((name) => shared.stamps[name].by === me && shared.stamps[name] !== before?.stamps[name]);
