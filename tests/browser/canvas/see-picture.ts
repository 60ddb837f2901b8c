import type { Page } from 'playwright';
import type { DrawnPicture } from '#canvas/picture/publish-picture.ts';

export type { DrawnPicture };
export type DrawnBox = DrawnPicture['labels'][number]['box'];

/** Resolves when the view rests and every label has its place. */
export const atRest = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const entente: { picture?: () => { resting: boolean } | null } | undefined = Reflect.get(window, 'entente');
    return entente?.picture?.()?.resting === true;
  });
};

/** What is drawn at this moment, without waiting. */
export const seen = async (page: Page): Promise<DrawnPicture> => {
  const picture = await page.evaluate(() => {
    const entente: { picture?: () => DrawnPicture | null } | undefined = Reflect.get(window, 'entente');
    return entente?.picture?.() ?? null;
  });
  if (picture === null) throw new Error('no picture stands');
  return picture;
};

/** What is drawn once the view rests. */
export const picture = async (page: Page): Promise<DrawnPicture> => {
  await atRest(page);
  return seen(page);
};

export type Place = { readonly x: number; readonly y: number };

/** Where the canvas begins on the page: places of the picture count from there. */
export const canvasCorner = async (page: Page): Promise<Place> => {
  const box = await page.locator('[role="application"]').boundingBox();
  if (box === null) throw new Error('there is no canvas');
  return box;
};

export const cardBox = (drawn: DrawnPicture, id: string): DrawnBox => {
  const card = drawn.cards.find((each) => each.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card.box;
};

/**
 * A place on the page once it stands still: a banner or a panel that comes with another document moves the canvas, and
 * what was measured before is pressed beside.
 */
export const steady = async (page: Page, measure: () => Promise<Place>): Promise<Place> => {
  let before = await measure();
  for (;;) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const now = await measure();
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
};

/** The middle of a card, on the page. */
export const cardPlace = (page: Page, id: string): Promise<Place> =>
  steady(page, async () => {
    const { x, y, width, height } = cardBox(await picture(page), id);
    const corner = await canvasCorner(page);
    return { x: corner.x + x + width / 2, y: corner.y + y + height / 2 };
  });

/** A point of the longest piece of a line, on the page; `share` of the way along it. */
export const linePlace = (page: Page, key: string, share = 0.5): Promise<Place> =>
  steady(page, async () => {
    const line = (await picture(page)).lines.find((each) => each.key === key);
    if (!line) throw new Error(`no line ${key}`);
    const [from, to] = longestPiece(line.points);
    const corner = await canvasCorner(page);
    return { x: corner.x + from[0] + (to[0] - from[0]) * share, y: corner.y + from[1] + (to[1] - from[1]) * share };
  });

type Point = readonly [number, number];

export const longestPiece = (points: readonly Point[]): readonly [Point, Point] => {
  const pieces = points.slice(1).map((point, index): readonly [Point, Point] => [points[index] ?? point, point]);
  const length = ([[x1, y1], [x2, y2]]: readonly [Point, Point]): number => Math.hypot(x2 - x1, y2 - y1);
  const [longest] = pieces.toSorted((a, b) => length(b) - length(a));
  if (!longest) throw new Error('a line without points');
  return longest;
};

/** Turns the wheel with the pointer at a place of the page until the zoom is within one notch of the wish. */
export const zoomTo = async (page: Page, wish: number, at: Place): Promise<number> => {
  await page.mouse.move(at.x, at.y);
  for (let turn = 0; turn < 80; turn += 1) {
    const { zoom } = await seen(page);
    const notches = Math.round(Math.log(wish / zoom) / Math.log(1.1));
    if (notches === 0) break;
    await page.mouse.wheel(0, -100 * Math.sign(notches) * Math.min(3, Math.abs(notches)));
    // The wheel is heard in a task of its own.
    await page.waitForFunction((before) => {
      const entente: { picture?: () => { zoom: number } | null } | undefined = Reflect.get(window, 'entente');
      return entente?.picture?.()?.zoom !== before;
    }, zoom);
  }
  return (await picture(page)).zoom;
};
