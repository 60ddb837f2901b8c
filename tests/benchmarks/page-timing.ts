import type { Browser, Page } from 'playwright';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A page of its own profile, so that nothing is cached from the page before. */
export const freshPage = async (browser: Browser, width: number, height: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'no-preference' });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`error in ${page.url()}: ${error.message}`));
  return page;
};

export const openForTiming = async (
  browser: Browser,
  address: string,
  [width, height]: readonly [width: number, height: number] = [1280, 720],
): Promise<Page> => {
  const page = await freshPage(browser, width, height);
  await page.goto(address);
  await page.waitForSelector('html[data-picture-ready]', { state: 'attached' });
  return page;
};

/**
 * Milliseconds from the start of navigation to the frame after the page says that its picture stands, and to the frame
 * after it says in a sentence what it holds; that is the time of the picture where no such sentence is said.
 */
export const timeToPicture = async (
  browser: Browser,
  address: string,
): Promise<{ readonly picture: number; readonly summary: number }> => {
  const page = await freshPage(browser, 1280, 720);
  await page.addInitScript(() => {
    // The task after the frame: by then what was drawn has gone to the screen.
    const note = (what: string): void =>
      void requestAnimationFrame(() =>
        setTimeout(() => document.documentElement.setAttribute(what, `${performance.now()}`)),
      );
    let said = false;
    const observer = new MutationObserver(() => {
      const now = document.querySelector('[data-summary]')?.textContent ?? '';
      if (!said && now !== '') {
        said = true;
        note('data-said-at');
      }
      if (document.documentElement.dataset['pictureReady'] === undefined) return;
      observer.disconnect();
      note('data-ready-at');
    });
    observer.observe(document, { attributes: true, subtree: true, childList: true, characterData: true });
  });
  await page.goto(address);
  const root = page.locator('html[data-ready-at]');
  await root.waitFor({ state: 'attached' });
  const picture = Number(await root.getAttribute('data-ready-at'));
  const summary = Number((await root.getAttribute('data-said-at')) ?? picture);
  await page.context().close();
  return { picture, summary };
};

/** The largest canvas of the page, as it stands on screen. */
export const canvasBox = (page: Page): Promise<Box> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
    const [largest] = boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
    if (largest === undefined) throw new Error('the page has no canvas');
    return { x: largest.x, y: largest.y, width: largest.width, height: largest.height };
  });

export type Seen = { readonly cards: readonly Box[]; readonly zoom: number };

/** What the product says it shows: cards in pixels of the screen. */
export const seen = async (page: Page): Promise<Seen> => {
  const { x, y } = await canvasBox(page);
  const { cards, zoom } = await page.evaluate(() => {
    type Published = { picture: () => { cards: { box: Box }[]; zoom: number } | null };
    const published: Published = Reflect.get(window, 'entente');
    const picture = published.picture();
    if (picture === null || picture.cards.length === 0) throw new Error('the product shows no card');
    return { cards: picture.cards.map(({ box }) => box), zoom: picture.zoom };
  });
  return { cards: cards.map((box) => ({ ...box, x: box.x + x, y: box.y + y })), zoom };
};

const distance = (px: number, py: number, box: Box): number =>
  Math.hypot(Math.max(box.x - px, 0, px - box.x - box.width), Math.max(box.y - py, 0, py - box.y - box.height));

/** The point of the canvas farthest from every card: a drag from there moves the picture and not a card. */
export const emptyPlace = async (page: Page): Promise<readonly [x: number, y: number]> => {
  const { x, y, width, height } = await canvasBox(page);
  const { cards } = await seen(page);
  let best = { px: x + width / 2, py: y + height / 2, room: -1 };
  for (let px = x + 20; px < x + width - 20; px += 10) {
    for (let py = y + 20; py < y + height - 20; py += 10) {
      const room = Math.min(...cards.map((card) => distance(px, py, card)));
      if (room > best.room) best = { px, py, room };
    }
  }
  return [best.px, best.py];
};

/** Milliseconds between the frames that the page could show while the gesture lasted. */
export const frameTimes = async (page: Page, gesture: () => Promise<void>): Promise<readonly number[]> => {
  const frames = await page.evaluateHandle(() => {
    const recorded = { times: new Array<number>(), running: true };
    const record = (time: number): void => {
      recorded.times.push(time);
      if (recorded.running) requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
    return recorded;
  });
  await gesture();
  const times = await frames.evaluate((recorded) => {
    recorded.running = false;
    return recorded.times;
  });
  return times.slice(1).map((time, place) => time - (times[place] ?? time));
};

/** A real mouse drags the picture along a loop and turns the wheel in and out; it comes back to where it began. */
export const dragAndZoom = async (page: Page, [x, y]: readonly [x: number, y: number]): Promise<void> => {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 120; step += 1) {
    const angle = (step / 120) * Math.PI * 2;
    await page.mouse.move(x + 60 * Math.sin(angle), y + 40 * (1 - Math.cos(angle)));
  }
  await page.mouse.up();
  for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, step < 30 ? -40 : 40);
};
