import { writeStepRoute, type StepRoute } from '#core/presenting/step-route.ts';

/** Room for notes beside two pictures, on a laptop. */
const features = 'popup,width=1180,height=760';

/**
 * Opens this same page once more, at the notes; null where the browser forbids it. To be called from within a press, and
 * never with `noopener`, which gives no window to speak to. The same name brings the window that is open to the front.
 */
export const openNotesWindow = (page: Window, route: Omit<StepRoute, 'as'>): Window | null => {
  const address = `${page.location.href.replace(/#.*$/su, '')}${writeStepRoute({ ...route, as: 'notes' })}`;
  const opened = page.open(address, `entente-notes-${route.session}`, features);
  opened?.focus();
  return opened;
};
