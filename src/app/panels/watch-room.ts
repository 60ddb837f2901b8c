import type { EntenteStore } from '#store/create-store.ts';
import type { Room } from '#store/shapes/panels.ts';

/** Widths in pixels at the usual size of letters: larger letters make a screen smaller. Under them panels would leave no room for the picture. */
const phone = 640;
const tablet = 1000;
/** Too low for bars of two lines. */
const low = 500;

/**
 * Tells the store and the style sheets how much room the window gives. Where panels lie over the picture, it comes first.
 * Returns the stop.
 */
export const watchRoom = (store: EntenteStore, page: Window): (() => void) => {
  const root = page.document.documentElement;
  const browsersLetters = Number.parseFloat(page.getComputedStyle(root).fontSize) / 16;

  const room = (width: number, height: number): Room => {
    if (width < phone) return 'phone';
    return width < tablet && height > width ? 'tablet' : 'wide';
  };
  const measure = (): void => {
    const letters = browsersLetters * (store.getState().textSize / 100);
    const [width, height] = [page.innerWidth / letters, page.innerHeight / letters];
    const measured = room(width, height);
    root.dataset['room'] = measured;
    root.dataset['low'] = String(height < low);
    if (measured !== store.getState().room) store.getState().roomMeasured(measured);
  };
  measure();
  const { room: first } = store.getState();
  if (first !== 'wide') store.setState({ legendOpen: false, detailsOpen: false });
  // A picture that is never seen whole tells less than a list. Who turns the telephone keeps what was read.
  if (first === 'phone') store.setState({ usual: 'list' });
  const stop = store.subscribe((state, before) => {
    if (state.textSize !== before.textSize) measure();
  });
  page.addEventListener('resize', measure);
  return () => {
    stop();
    page.removeEventListener('resize', measure);
  };
};
