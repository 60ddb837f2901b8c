import type { PlaceCamera } from '#core/view/place.ts';
import type { WindowPlace } from '#core/presenting/same-screen.ts';
import type { Shared, SharedChange } from '#core/presenting/shared.ts';

/** Which of the two windows of a briefing this is, and what both show. `me` is this window's name, new at every load. */
export type Presenting = {
  readonly role: 'audience' | 'notes';
  readonly session: string;
  readonly me: string;
  /** What was seen at the desk before; null where nothing was. */
  readonly left: PlaceCamera | null;
  readonly shared: Shared;
};

export type PresentingState = {
  /** Null while nothing is presented. */
  readonly presenting: Presenting | null;
  /** Whether the other window is heard: it never was, it is, or it was and has fallen silent. */
  readonly link: 'alone' | 'connected' | 'reconnecting';
  /** Where the other window stands, as it last said; null before. */
  readonly otherPlace: WindowPlace | null;
  readonly presentingStarted: (
    role: Presenting['role'],
    at: { readonly session: string; readonly me: string; readonly step: number },
  ) => void;
  readonly stopPresenting: () => void;
  /** Changes what both windows show. */
  readonly share: (change: SharedChange) => void;
  /** The other window says what it shows; what is older than what this one shows is let go. */
  readonly sharedHeard: (shared: Shared) => void;
  readonly linkChanged: (link: PresentingState['link']) => void;
  readonly otherPlaced: (place: WindowPlace) => void;
};
