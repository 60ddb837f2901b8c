/** Where a display lies among all that the system spreads its windows over, in CSS pixels. */
export type Display = {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** The one that is part of a laptop. */
  readonly isInternal: boolean;
};

type Details<Kind> = { readonly currentScreen: Kind; readonly screens: readonly Kind[] };

/** As much of a window as tells of displays. Chromium alone does, on pages that are served safely or lie on a disk. */
export type DisplayPage<Kind extends Display> = {
  readonly screen: { readonly isExtended?: boolean };
  readonly getScreenDetails?: () => Promise<Details<Kind>>;
  readonly document: {
    readonly documentElement: { readonly requestFullscreen: (options: { screen: Kind }) => Promise<void> };
  };
};

/** Whether there is a second display, in a browser that can show something there. */
export const hasSecondDisplay = <Kind extends Display>({ screen, getScreenDetails }: DisplayPage<Kind>): boolean =>
  screen.isExtended === true && getScreenDetails !== undefined;

/** The audience looks at what was plugged in, the speaker at the laptop; else at where the page stood. Null for one display. */
export function placesOn<Kind extends Display>({
  currentScreen,
  screens,
}: Details<Kind>): { readonly audience: Kind; readonly notes: Kind } | null {
  const outside = screens.filter(({ isInternal }) => !isInternal);
  const [audience] = [...outside.filter((each) => each !== currentScreen), ...outside, ...screens];
  const others = screens.filter((each) => each !== audience);
  const notes =
    others.find(({ isInternal }) => isInternal) ?? others.find((each) => each === currentScreen) ?? others[0];
  return audience === undefined || notes === undefined ? null : { audience, notes };
}

/** Where the speaker's window belongs, or why the audience's stays where it is. */
export type Shown<Kind> =
  | { readonly kind: 'shown'; readonly notes: Kind }
  | { readonly kind: 'unable' | 'refused' | 'alone' | 'failed' };

/** Fills the audience's display with this page. To be called from within a press: the browser then asks whether it may. */
export async function showOnSecondDisplay<Kind extends Display>(page: DisplayPage<Kind>): Promise<Shown<Kind>> {
  if (page.getScreenDetails === undefined) return { kind: 'unable' };
  const details = await page.getScreenDetails().catch(() => null);
  if (details === null) return { kind: 'refused' };
  const places = placesOn(details);
  if (places === null) return { kind: 'alone' };
  const { audience: screen, notes } = places;
  return page.document.documentElement.requestFullscreen({ screen }).then(
    () => ({ kind: 'shown', notes }) as const,
    () => ({ kind: 'failed' }) as const,
  );
}
