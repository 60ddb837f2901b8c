import { describe, expect, it } from 'vitest';
import {
  hasSecondDisplay,
  placesOn,
  showOnSecondDisplay,
  type Display,
  type DisplayPage,
} from '#briefing/presenting/display/second-display.ts';

const display = (availLeft: number, isInternal = false): Display => ({
  availLeft,
  availTop: 0,
  availWidth: 1440,
  availHeight: 900,
  isInternal,
});
const [laptop, projector, monitor] = [display(0, true), display(1440), display(-1440)];

const page = (
  currentScreen: Display,
  screens: readonly Display[],
  filled: (options: { screen: Display }) => Promise<void> = async () => {},
): DisplayPage<Display> => ({
  screen: { isExtended: screens.length > 1 },
  getScreenDetails: async () => ({ currentScreen, screens }),
  document: { documentElement: { requestFullscreen: filled } },
});

describe('the places of both windows', () => {
  it.each([
    ['a laptop and a projector', laptop, [laptop, projector], projector, laptop],
    ['the same, while the page stands on the projector', projector, [laptop, projector], projector, laptop],
    ['two monitors', monitor, [projector, monitor], projector, monitor],
    [
      'a laptop, a monitor that is worked at, and a projector',
      monitor,
      [laptop, monitor, projector],
      projector,
      laptop,
    ],
  ])('%s', (_, current, screens, audience, notes) => {
    expect(placesOn({ currentScreen: current, screens })).toEqual({ audience, notes });
  });

  it('are none on one display', () => {
    expect(placesOn({ currentScreen: laptop, screens: [laptop] })).toBeNull();
    expect(placesOn({ currentScreen: monitor, screens: [monitor] })).toBeNull();
  });
});

describe('showing to the audience on the second display', () => {
  it('fills the projector and says where the notes belong', async () => {
    const filled: Display[] = [];
    const made = page(laptop, [laptop, projector], async ({ screen }) => void filled.push(screen));
    expect(hasSecondDisplay(made)).toBe(true);
    expect(await showOnSecondDisplay(made)).toEqual({ kind: 'shown', notes: laptop });
    expect(filled).toEqual([projector]);
  });

  it('says why not, where the browser cannot, may not, has one display, or fails', async () => {
    const { getScreenDetails: _, ...plain } = page(laptop, [laptop, projector]);
    expect(hasSecondDisplay(plain)).toBe(false);
    const no = (): Promise<never> => Promise.reject(new Error('NotAllowedError'));
    const kinds = [
      plain,
      { ...plain, getScreenDetails: no },
      page(laptop, [laptop]),
      page(laptop, [laptop, projector], no),
    ].map(async (each) => (await showOnSecondDisplay(each)).kind);
    expect(await Promise.all(kinds)).toEqual(['unable', 'refused', 'alone', 'failed']);
  });
});
