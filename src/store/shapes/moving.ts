/** Offsets of dragged cards from their place in the arrangement, model units. */
export type Pins = { readonly [id: string]: readonly [dx: number, dy: number] };

/** Cards that are being moved by keys, and how far from where they stood, model units. */
type Moving = { readonly ids: readonly string[]; readonly dx: number; readonly dy: number };

export type MovingState = {
  /** Null while nothing is moved by keys. */
  readonly moving: Moving | null;
  readonly startMoving: (ids: readonly string[]) => void;
  readonly nudge: (dx: number, dy: number) => void;
  /** Lets them stand where they are, as one step of the history. */
  readonly putDown: () => void;
  /** Lets them stand where they stood. */
  readonly stopMoving: () => void;
};
