import type { TextSpan } from '#core/view/place.ts';

/** What the right-hand panel shows over the details. */
export type Reader = {
  readonly source: string;
  readonly claim: string | null;
  /** The stretch that a link points at, where no claim has its passage there. */
  readonly span?: TextSpan;
};

/** What stands in the right-hand panel while no source is read: what is selected, or one of the tools. */
export type Panel = 'details' | 'accounts' | 'path' | 'metrics';

/** What lies over the whole screen to be read or set, and is closed again. */
export type Page = 'preferences' | 'reading' | 'about' | 'hand-out' | 'timings';

/** How much room the window gives: panels stand beside the picture, come up over it, or have the whole screen. */
export type Room = 'wide' | 'tablet' | 'phone';

/** Each sheet rests at the height that it was given last. */
export type SheetName = 'legend' | 'details' | 'reading';
