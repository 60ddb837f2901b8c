import { expect, test } from 'vitest';
import { keepAwake } from '#app/projector/conduct/keep-awake.ts';

/** A page that is hidden and seen, and a screen that is kept lit by so many. */
const aScreen = (refuses = false) => {
  let [visibilityState, lit, asked]: ['visible' | 'hidden', number, number] = ['visible', 0, 0];
  const events = new EventTarget();
  const page = {
    get visibilityState() {
      return visibilityState;
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const request = async () => {
    asked += 1;
    if (refuses) throw new Error('NotAllowedError');
    lit += 1;
    return { release: async () => void (lit -= 1) };
  };
  const become = (next: typeof visibilityState): void => {
    // A browser lets go of the screen by itself when the page is hidden.
    if (next === 'hidden') lit = 0;
    visibilityState = next;
    events.dispatchEvent(new Event('visibilitychange'));
  };
  return { page, wakeLock: { request }, become, lit: () => lit, asked: () => asked };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the screen is kept lit while it is presented on, anew when the page is seen again, and let go at the end', async () => {
  const { page, wakeLock, become, lit, asked } = aScreen();
  const stop = keepAwake(page, { wakeLock });
  await settled();
  expect(lit()).toBe(1);
  become('hidden');
  await settled();
  expect([lit(), asked()]).toEqual([0, 1]);
  become('visible');
  await settled();
  expect([lit(), asked()]).toEqual([1, 2]);
  stop();
  await settled();
  become('visible');
  await settled();
  expect([lit(), asked()]).toEqual([0, 2]);
});

test('what ends before the screen was kept lit lets it go all the same', async () => {
  const { page, wakeLock, lit } = aScreen();
  keepAwake(page, { wakeLock })();
  await settled();
  expect(lit()).toBe(0);
});

test('where that is refused, or not known, nothing is thrown', async () => {
  const { page, wakeLock, lit } = aScreen(true);
  keepAwake(page, { wakeLock })();
  keepAwake(page, {})();
  await settled();
  expect(lit()).toBe(0);
});
