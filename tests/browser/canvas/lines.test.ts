import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { ladder } from '#core/picture/ladder.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { readPixels, type Pixels } from './read-pixels.ts';
import {
  canvasCorner,
  linePlace,
  longestPiece,
  picture,
  zoomTo,
  type DrawnPicture,
  type Place,
} from './see-picture.ts';

type Piece = { readonly from: Place; readonly to: Place };

/** The longest straight piece of a line on the page, without its round corners. */
const pieceOf = async (page: Page, { points }: DrawnPicture['lines'][number]): Promise<Piece> => {
  const corner = await canvasCorner(page);
  const [[x1, y1], [x2, y2]] = longestPiece(points);
  const length = Math.hypot(x2 - x1, y2 - y1);
  const cut = Math.min(24, length / 4) / length;
  const at = (share: number): Place => ({ x: corner.x + x1 + (x2 - x1) * share, y: corner.y + y1 + (y2 - y1) * share });
  return { from: at(cut), to: at(1 - cut) };
};

const along = ({ from, to }: Piece, pixels: Pixels): readonly boolean[] => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return Array.from({ length: Math.floor(length) }, (_, step) => {
    const share = step / length;
    return pixels.inkAt({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }) > 0.35;
  });
};

/** From ink to none or back. */
const changes = (ink: readonly boolean[]): number =>
  ink.filter((each, index) => index > 0 && each !== ink[index - 1]).length;

/** Ink across a line in the middle of a piece, in pixels of full ink. */
const widthOf = ({ from, to }: Piece, share: number, pixels: Pixels): number => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [acrossX, acrossY] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  const middle = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  const ground = pixels.inkAt({ x: middle.x + acrossX * 8, y: middle.y + acrossY * 8 });
  const samples = Array.from({ length: 121 }, (_, index) => (index - 60) / 10);
  const ink = samples.map((distance) =>
    pixels.inkAt({ x: middle.x + acrossX * distance, y: middle.y + acrossY * distance }),
  );
  const full = Math.max(...ink) - ground;
  return ink.reduce((sum, each) => sum + Math.max(0, each - ground), 0) / 10 / full;
};

describe('what is not firm', () => {
  test.each(['agreed', 'ahead', 'wished'])('is never drawn solid: %s', async (phase) => {
    const page = await openPage();
    const drawn = await picture(page);
    const pixels = await readPixels(page);
    const lines = drawn.lines.filter((line) => line.phase === phase);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const piece = await pieceOf(page, line);
      const ink = along(piece, pixels);
      const [dash = 1, gap = 1] =
        ladder[line.phase === 'agreed' ? 'agreed' : line.phase === 'ahead' ? 'ahead' : 'wished'].dash;
      const periods = ink.length / (dash + gap);
      // Two changes a period; other lines crossing may hide a gap here and there.
      if (periods >= 3) expect(changes(ink), line.key).toBeGreaterThanOrEqual(periods);
      expect(ink.includes(false), line.key).toBe(true);
    }
  });

  test.each(['done', 'signed'])('what is firm has no gaps: %s', async (phase) => {
    const page = await openPage();
    const drawn = await picture(page);
    const pixels = await readPixels(page);
    for (const line of drawn.lines.filter((each) => each.phase === phase)) {
      const ink = along(await pieceOf(page, line), pixels);
      expect(ink.filter(Boolean).length / ink.length, line.key).toBeGreaterThan(0.97);
    }
  });
});

test('no WebGL context is ever made', async () => {
  const page = await openPage({
    before: () => {
      const asked: string[] = [];
      Reflect.set(window, 'contextsAsked', asked);
      const { prototype } = HTMLCanvasElement;
      const getContext: CallableFunction = Reflect.get(prototype, 'getContext');
      Reflect.set(
        HTMLCanvasElement.prototype,
        'getContext',
        function (this: HTMLCanvasElement, ...settings: unknown[]) {
          asked.push(String(settings[0]));
          return Reflect.apply(getContext, this, settings);
        },
      );
    },
  });
  await zoomTo(page, 0.2, await linePlace(page, 'tech-data|ukraine'));
  const asked = await page.evaluate((): readonly string[] => Reflect.get(window, 'contextsAsked'));
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked)).toEqual(new Set(['2d']));
});

test('lines keep their width on the screen from zoom 0.5 to 3', async () => {
  const page = await openPage();
  const key = 'tech-data|ukraine';
  // Where no other line crosses it and no words stand on it.
  const share = 0.88;
  const widths: number[] = [];
  for (const zoom of [0.5, 0.8, 1.4, 2, 3]) {
    // The pointer stays on the line, so the wheel keeps that point of it in sight.
    const at = await linePlace(page, key, share);
    await zoomTo(page, zoom, at);
    const line = (await picture(page)).lines.find((each) => each.key === key);
    if (!line) throw new Error('the line is gone');
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => {
      const entente: { picture?: () => { lit: unknown } | null } = Reflect.get(window, 'entente');
      return entente.picture?.()?.lit === null;
    });
    const corner = await canvasCorner(page);
    const [[x1, y1], [x2, y2]] = longestPiece(line.points);
    const piece = { from: { x: corner.x + x1, y: corner.y + y1 }, to: { x: corner.x + x2, y: corner.y + y2 } };
    widths.push(widthOf(piece, share, await readPixels(page)));
  }
  const expected = ladder.done.width * 0.85;
  for (const width of widths) expect(width, widths.join()).toBeCloseTo(expected, 0);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.5);
});
