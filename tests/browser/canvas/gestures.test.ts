import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { canvasCorner, cardBox, cardPlace, linePlace, picture, seen, type DrawnPicture } from './see-picture.ts';

type Wanted = Partial<Pick<DrawnPicture, 'selected' | 'lit'>>;

/** Waits until exactly this is selected or lit, in whatever order. */
const until = async (page: Page, wanted: Wanted): Promise<void> => {
  await page.waitForFunction((wish) => {
    const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
    const drawn = entente.picture?.();
    if (!drawn) return false;
    const same = (a: readonly string[] | null, b: readonly string[] | null | undefined): boolean =>
      b === undefined || JSON.stringify(a && [...a].sort()) === JSON.stringify(b && [...b].sort());
    return same(drawn.selected, wish.selected) && same(drawn.lit, wish.lit);
  }, wanted);
};

const drag = async (page: Page, from: { x: number; y: number }, dx: number, dy: number): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const share of [0.2, 0.5, 0.8, 1]) await page.mouse.move(from.x + dx * share, from.y + dy * share);
  await page.mouse.up();
};

describe('a click', () => {
  test('selects a card in the frame of the click, without waiting for a second one', async () => {
    const page = await openPage();
    const place = await cardPlace(page, 'us-embassy');
    await page.evaluate(() => {
      const order: string[] = [];
      Reflect.set(window, 'order', order);
      const selected = (): string => {
        const entente: { picture: () => { selected: readonly string[] } } = Reflect.get(window, 'entente');
        return entente.picture().selected.join();
      };
      window.addEventListener(
        'mouseup',
        () => {
          order.push('up');
          requestAnimationFrame(() => requestAnimationFrame(() => order.push(`next frame: ${selected()}`)));
        },
        { capture: true },
      );
      window.addEventListener('dblclick', () => order.push('double'), { capture: true });
    });
    await page.mouse.click(place.x, place.y);
    await page.waitForFunction(() => {
      const order: readonly string[] = Reflect.get(window, 'order');
      return order.length >= 2;
    });
    const order = await page.evaluate((): readonly string[] => Reflect.get(window, 'order'));
    expect(order).toEqual(['up', 'next frame: us-embassy']);
  });

  test('selects a line within 4 px of it', async () => {
    const page = await openPage();
    const place = await linePlace(page, 'us-embassy|monitoring');
    await page.mouse.click(place.x, place.y + 4);
    await until(page, { selected: ['us-embassy|monitoring'] });
  });

  test('with Shift adds and takes away; on the background it clears', async () => {
    const page = await openPage();
    const [first, second] = [await cardPlace(page, 'ukraine'), await cardPlace(page, 'umierov')];
    await page.mouse.click(first.x, first.y);
    await page.keyboard.down('Shift');
    await page.mouse.click(second.x, second.y);
    await until(page, { selected: ['ukraine', 'umierov'] });
    await page.mouse.click(first.x, first.y);
    await until(page, { selected: ['umierov'] });
    await page.keyboard.up('Shift');
    await page.mouse.click(first.x + 10, first.y + 110);
    await until(page, { selected: [] });
  });
});

test('hovering a card keeps its neighbours in the light and takes the labels of the rest', async () => {
  const page = await openPage();
  const place = await cardPlace(page, 'us-embassy');
  await page.mouse.move(place.x, place.y);
  await until(page, { lit: ['monitoring', 'us-embassy', 'us-embassy|monitoring'] });
  const { labels } = await seen(page);
  expect(new Set(labels.map(({ id }) => id))).toEqual(new Set(['monitoring', 'us-embassy']));
  await page.getByRole('tooltip').getByText('US Embassy').waitFor();
  await takePicture(page, 'hovered');
  await page.mouse.move(place.x, 5);
  await until(page, { lit: null });
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
});

test('hovering a line lifts it with its ends', async () => {
  const page = await openPage();
  const place = await linePlace(page, 'us-dod|tech-data');
  await page.mouse.move(place.x, place.y);
  await until(page, { lit: ['tech-data', 'us-dod', 'us-dod|tech-data'] });
});

describe('dragging', () => {
  test('a card moves it, leads its lines after it and can be undone', async () => {
    const page = await openPage();
    const before = await picture(page);
    const place = await cardPlace(page, 'us-embassy');
    await drag(page, place, -40, 60);
    const after = await picture(page);
    const [was, is] = [cardBox(before, 'us-embassy'), cardBox(after, 'us-embassy')];
    expect(is.x - was.x).toBeCloseTo(-40, -1);
    expect(is.y - was.y).toBeCloseTo(60, -1);
    const end = after.lines.find(({ key }) => key === 'us-embassy|monitoring')?.points[0];
    expect(end?.[0]).toBeCloseTo(is.x, 0);
    for (const { id, box } of before.cards) if (id !== 'us-embassy') expect(cardBox(after, id)).toEqual(box);
    expect(after.selected).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((x) => {
      const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
      return entente.picture?.()?.cards.find(({ id }) => id === 'us-embassy')?.box.x === x;
    }, was.x);
    expect((await picture(page)).lines).toEqual(before.lines);
  });

  test('the background pans and moves no card in the model', async () => {
    const page = await openPage();
    const before = await picture(page);
    const corner = await canvasCorner(page);
    await drag(page, { x: corner.x + 60, y: corner.y + 200 }, 70, -30);
    const after = await picture(page);
    expect(after.zoom).toBe(before.zoom);
    const shift = cardBox(after, 'ukraine').x - cardBox(before, 'ukraine').x;
    expect(shift).toBeCloseTo(70, -1);
    for (const { id, box } of before.cards) expect(cardBox(after, id).x - box.x).toBeCloseTo(shift, 6);
  });

  test('with Shift over the background selects what lies in the rectangle', async () => {
    const page = await openPage();
    const { x, y } = await canvasCorner(page);
    const box = cardBox(await picture(page), 'ua-mod');
    await page.keyboard.down('Shift');
    await drag(page, { x: x + box.x + 5, y: y + box.y - 60 }, box.width, 2 * box.height + 110);
    await page.keyboard.up('Shift');
    await until(page, { selected: ['ua-minstrat', 'ua-mod'] });
  });
});

describe('the keyboard', () => {
  test('pans, zooms and fits while the map has the focus, and Escape clears the selection', async () => {
    const page = await openPage();
    const before = await picture(page);
    const place = await cardPlace(page, 'ukraine');
    await page.mouse.click(place.x, place.y);
    await until(page, { selected: ['ukraine'] });
    await page.keyboard.press('Escape');
    await until(page, { selected: [] });
    const start = await picture(page);
    await page.keyboard.press('ArrowRight');
    expect(cardBox(await picture(page), 'ukraine').x - cardBox(start, 'ukraine').x).toBeCloseTo(-60);
    await page.keyboard.press('+');
    await page.waitForFunction((zoom) => {
      const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
      return (entente.picture?.()?.zoom ?? 0) > zoom * 1.24;
    }, before.zoom);
    await page.keyboard.press('0');
    await page.waitForFunction((zoom) => {
      const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
      return Math.abs((entente.picture?.()?.zoom ?? 0) - zoom) < 1e-6;
    }, before.zoom);
  });
});

test('a double click on the background zooms in where it was made', async () => {
  const page = await openPage();
  const before = await picture(page);
  const { x, y } = await canvasCorner(page);
  const at = { x: 60, y: 200 };
  await page.mouse.dblclick(x + at.x, y + at.y);
  await page.waitForFunction((zoom) => {
    const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
    return Math.abs((entente.picture?.()?.zoom ?? 0) / zoom - 1.5) < 0.001;
  }, before.zoom);
  const after = await picture(page);
  const [was, is] = [cardBox(before, 'ukraine'), cardBox(after, 'ukraine')];
  expect(is.x - at.x).toBeCloseTo((was.x - at.x) * 1.5, 0);
  expect(is.y - at.y).toBeCloseTo((was.y - at.y) * 1.5, 0);
});

test('another theme moves nothing', async () => {
  const page = await openPage();
  const before = await picture(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => {
    const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
    return entente.picture?.()?.theme === 'dark';
  });
  const after = await picture(page);
  expect(after.cards).toEqual(before.cards);
  expect(after.lines).toEqual(before.lines);
  expect(after.zoom).toBe(before.zoom);
});

test('with reduced motion no frame shows a camera on its way', async () => {
  const page = await openPage({ context: { reducedMotion: 'reduce' } });
  const { zoom } = await picture(page);
  await page.evaluate(() => {
    const zooms = new Set<number>();
    Reflect.set(window, 'zooms', zooms);
    const look = (): void => {
      const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
      zooms.add(entente.picture?.()?.zoom ?? 0);
      requestAnimationFrame(look);
    };
    look();
  });
  const place = await cardPlace(page, 'ukraine');
  await page.mouse.click(place.x, place.y);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
  await page.waitForFunction((before) => {
    const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
    return (entente.picture?.()?.zoom ?? 0) > before * 1.9 && entente.picture?.()?.resting === true;
  }, zoom);
  const zooms = await page.evaluate((): readonly number[] => [...(Reflect.get(window, 'zooms') ?? [])]);
  const steps = zooms.map((each) => Math.log(each / zoom) / Math.log(1.25));
  for (const step of steps) expect(step).toBeCloseTo(Math.round(step), 4);
});
