import type { Page } from 'playwright';
import {
  atRest,
  canvasCorner,
  cardPlace,
  picture,
  steady,
  type DrawnPicture,
  type Place,
} from '#tests/browser/canvas/see-picture.ts';

type Point = readonly [number, number];

const distance = ([x, y]: Point, [a, b]: readonly [Point, Point]): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
};

const piecesOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, place): readonly [Point, Point] => [points[place] ?? point, point]);

/** The point of a line that is farthest from every other line and every card. */
const freePoint = ({ lines, cards }: DrawnPicture, key: string): Point => {
  const own = lines.find((line) => line.key === key);
  if (own === undefined) throw new Error(`no line ${key}`);
  const others = lines.filter((line) => line.key !== key).flatMap(({ points }) => piecesOf(points));
  const samples = piecesOf(own.points).flatMap(([a, b]) =>
    Array.from({ length: 19 }, (_, step): Point => {
      const share = (step + 1) / 20;
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    }),
  );
  const besideCards = ([x, y]: Point): number =>
    Math.min(
      ...cards.map(({ box }) =>
        Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)),
      ),
    );
  const outside = samples.filter((point) => besideCards(point) > 1);
  const room = (point: Point): number =>
    Math.min(60, besideCards(point), ...others.map((piece) => distance(point, piece)));
  const [best] = outside.toSorted((one, other) => room(other) - room(one));
  if (best === undefined) throw new Error(`the line ${key} cannot be pressed`);
  return best;
};

export const linePoint = (page: Page, key: string): Promise<Place> =>
  steady(page, async () => {
    const [x, y] = freePoint(await picture(page), key);
    const corner = await canvasCorner(page);
    return { x: corner.x + x, y: corner.y + y };
  });

/** Brings the whole picture into view, wherever it was moved before. */
const fit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Fit the whole picture' }).click();
  await atRest(page);
};

/** Presses a card, and waits until the details tell of it. */
export const pressCard = async (page: Page, id: string): Promise<void> => {
  await fit(page);
  const { x, y } = await cardPlace(page, id);
  await page.mouse.click(x, y);
  await page.locator(`#details code:text-is("${id}")`).waitFor();
};

/** Presses a line, and waits until the details tell of it. */
export const pressLine = async (page: Page, key: string): Promise<void> => {
  await fit(page);
  const { x, y } = await linePoint(page, key);
  await page.mouse.click(x, y);
  await page.locator(`#details code:text-is("${key}")`).waitFor();
};
