import type { Stuck } from '#core/queries/walking/stuck.ts';
import type { WalkTrail } from '#core/queries/walking/trail.ts';
import type { PlaceElement } from '#core/view/place.ts';

/** Where the keyboard is in the picture. */
export type WalkingState = {
  /** The element under keyboard focus; moves without selecting. */
  readonly focused: PlaceElement | null;
  /** Where the keyboard was before, is or was last, and what it came back from. */
  readonly walked: WalkTrail<PlaceElement>;
  /** Where it last could not go; every time another object. */
  readonly stuck: Stuck | null;
  /** The keyboard went into the details from the picture, and has not come back; every time another object. */
  readonly entered: { readonly from: PlaceElement | null } | null;
  readonly focus: (element: PlaceElement | null) => void;
  readonly retrace: (walked: WalkTrail<PlaceElement>) => void;
  readonly stay: (stuck: Stuck) => void;
  readonly enterDetails: () => void;
  /** To anywhere but the picture. */
  readonly leaveDetails: () => void;
};
