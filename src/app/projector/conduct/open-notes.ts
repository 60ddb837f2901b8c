import type { Display } from '#briefing/presenting/display/second-display.ts';
import { writeStepRoute, type StepRoute } from '#core/presenting/step-route.ts';

/** Room for notes beside two pictures, on a laptop. */
const size = { width: 1180, height: 760 } as const;

/** In the middle of a display that the browser told of; else wherever it likes. */
const features = (display: Display | null): string => {
  if (display === null) return `popup,width=${size.width},height=${size.height}`;
  const { availLeft, availTop, availWidth, availHeight } = display;
  const [width, height] = [Math.min(size.width, availWidth), Math.min(size.height, availHeight)];
  const [left, top] = [availLeft + (availWidth - width) / 2, availTop + (availHeight - height) / 2].map(Math.round);
  return `popup,left=${left},top=${top},width=${width},height=${height}`;
};

export type NotesOpener = {
  readonly location: { readonly href: string };
  readonly open: (address: string, name: string, features: string) => Window | null;
};

export type NotesRoute = Omit<StepRoute, 'as'>;

/**
 * Opens this same page once more, at the notes; null where the browser forbids it. To be called from within a press, and
 * never with `noopener`, which gives no window to speak to. The same name brings the window that is open to the front.
 */
export const openNotesWindow = (
  page: NotesOpener,
  route: NotesRoute,
  display: Display | null = null,
): Window | null => {
  const address = `${page.location.href.replace(/#.*$/su, '')}${writeStepRoute({ ...route, as: 'notes' })}`;
  const opened = page.open(address, `entente-notes-${route.session}`, features(display));
  opened?.focus();
  return opened;
};
