import type { ReactNode } from 'react';

/** A row of the key: what it shows, and what a press of it keeps or selects. */
export type FilterRowModel = {
  readonly id: string;
  readonly name: string;
  readonly figure?: ReactNode;
  readonly visible: number;
  readonly total: number;
  /** What the filter's list calls it: one word, or all that stands below the row. */
  readonly values: readonly string[];
  readonly parts?: readonly FilterRowModel[];
  /** Selects all of it that passes. */
  readonly onSelect: () => void;
};
