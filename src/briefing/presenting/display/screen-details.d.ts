/* oxlint-disable typescript/consistent-type-definitions -- only interfaces are merged with those that there are. */

/** Not in TypeScript's own list yet. Source: W3C Window Management, 3.2 to 3.5. */
interface ScreenDetailed extends Screen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly isInternal: boolean;
}

interface ScreenDetails extends EventTarget {
  readonly currentScreen: ScreenDetailed;
  readonly screens: readonly ScreenDetailed[];
}

interface Screen {
  readonly isExtended?: boolean;
  addEventListener?: EventTarget['addEventListener'];
  removeEventListener?: EventTarget['removeEventListener'];
}

interface Window {
  getScreenDetails?: () => Promise<ScreenDetails>;
}

interface FullscreenOptions {
  screen?: ScreenDetailed;
}
