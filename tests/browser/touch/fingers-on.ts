import type { CDPSession, Page } from 'playwright';
import type { PageOptions } from '#tests/browser/open-page.ts';
import type { Place } from '#tests/browser/canvas/see-picture.ts';

/** A telephone held upright. */
export const phone: PageOptions = {
  width: 390,
  height: 844,
  deviceScaleFactor: 2,
  context: { hasTouch: true, isMobile: true },
};

export type FingersOn = {
  /** Puts fingers down, moves them through all places together, and lifts them. */
  readonly slide: (...ways: readonly (readonly Place[])[]) => Promise<void>;
  readonly tap: (...at: readonly Place[]) => Promise<void>;
  /** Puts a finger down and leaves it there. */
  readonly press: (at: Place) => Promise<void>;
  readonly lift: () => Promise<void>;
};

/** Real touches, of more than one finger, as the browser has them from a screen. */
export const fingersOn = async (page: Page): Promise<FingersOn> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
    });
  const slide: FingersOn['slide'] = async (...ways) => {
    const steps = Math.max(...ways.map(({ length }) => length));
    for (let step = 0; step < steps; step += 1) {
      const places = ways.flatMap((way) => way[Math.min(step, way.length - 1)] ?? []);
      await send(step === 0 ? 'touchStart' : 'touchMove', places);
    }
    await send('touchEnd', []);
  };
  return {
    slide,
    tap: (...at) => slide(...at.map((place) => [place])),
    press: async (at) => void (await send('touchStart', [at])),
    lift: async () => void (await send('touchEnd', [])),
  };
};

/** From one place to another in steps that a finger makes. */
export const way = (from: Place, dx: number, dy: number): readonly Place[] =>
  [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ x: from.x + dx * share, y: from.y + dy * share }));
