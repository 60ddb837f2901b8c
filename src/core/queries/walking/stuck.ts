import type { Direction } from './direction.ts';

/** What was not there to walk to: a link that way, anything that way, a line of the item, a step of the way one came. */
export type Stuck =
  | { readonly walking: 'links' | 'all'; readonly towards: Direction }
  | { readonly walking: 'lines' | 'back' | 'forward' };
