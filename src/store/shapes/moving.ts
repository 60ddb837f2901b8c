/** Offsets of dragged cards from their place in the arrangement, model units. */
export type Pins = { readonly [id: string]: readonly [dx: number, dy: number] };

/** Cards that are being moved by keys, and how far from where they stood, model units. */
export type Moving = { readonly ids: readonly string[]; readonly dx: number; readonly dy: number };
