/** What the audience's window and the notes window show alike: small, whole, and the same however often it is told. */
export type Shared = {
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
  /** Counts the changes; the last one wins, between two at once the one of the greater name. */
  readonly seq: number;
  readonly by: string;
};

export type SharedChange = Partial<Omit<Shared, 'seq' | 'by'>>;

export const sharedAt = (step: number, by: string): Shared => ({
  step,
  shade: 'none',
  laser: null,
  drawer: null,
  large: false,
  began: null,
  stepBegan: null,
  over: false,
  seq: 0,
  by,
});

export const withChange = (shared: Shared, change: SharedChange, by: string): Shared => ({
  ...shared,
  ...change,
  seq: shared.seq + 1,
  by,
});

/** Whether `told` comes after `known`, so that both windows end with the same, in whatever order they hear. */
export const isNewer = (told: Shared, known: Shared): boolean =>
  told.seq === known.seq ? told.by > known.by : told.seq > known.seq;
