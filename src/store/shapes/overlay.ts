import type { PlaceElement } from '#core/view/place.ts';

/** A place on the screen, CSS pixels from the upper left corner of the page. */
export type ScreenPoint = { readonly x: number; readonly y: number };

/** What a context menu was asked for. */
export type MenuTarget = PlaceElement | { readonly kind: 'background' };

/** What lies over the whole screen until it is left; one at a time. */
type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'menu'; readonly target: MenuTarget; readonly at: ScreenPoint }
  /** A text that the browser did not let be copied, to be copied by hand. */
  | { readonly kind: 'uncopied'; readonly text: string };

export type OverlayState = {
  readonly overlay: Overlay | null;
  readonly openPalette: () => void;
  readonly openKeyHelp: () => void;
  readonly openContextMenu: (target: MenuTarget, at: ScreenPoint) => void;
  readonly showUncopied: (text: string) => void;
  readonly closeOverlay: () => void;
};
