import type { View } from './view.ts';

/** A part of the view in an address. */
export type ViewParameter = {
  readonly name: string;
  /** Null where it is as in the opening view. */
  readonly write: (view: View) => string | null;
  /** The view with that part; null where the text means nothing. */
  readonly read: (text: string, view: View) => View | null;
};
