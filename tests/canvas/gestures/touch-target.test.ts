import { expect, test } from 'vitest';
import { touchTarget } from '#canvas/gestures/touch/touch-target.ts';
import { drawnSample } from '#tests/canvas/drawn-sample.ts';

const picture = drawnSample();
const all = (): boolean => true;
const cardOf = (id: string) => {
  const found = picture.card.get(id)?.card;
  if (!found) throw new Error(`no card ${id}`);
  return found;
};
const at = (x: number, y: number, zoom = 1, isPresent: (id: string) => boolean = all) =>
  touchTarget(picture, { x, y }, zoom, isPresent);

test('what a finger is on is meant, whatever line runs near', () => {
  for (const { id, card } of picture.cards) expect(at(card.x, card.y)).toEqual({ kind: 'node', id });
});

test('a card fills a square of 44 pixels, however small it is drawn', () => {
  const card = cardOf('us-embassy');
  const zoom = 0.1;
  const reach = 22 / zoom;
  const alone = (id: string): boolean => id === 'us-embassy';
  expect(at(card.x + reach - 1, card.y - reach + 1, zoom, alone)).toEqual({ kind: 'node', id: 'us-embassy' });
  expect(at(card.x + Math.max(reach, card.width / 2) + 1, card.y, zoom, alone)).toBeNull();
});

test('a line is met within 16 pixels of it, at any zoom', () => {
  const drawn = picture.line.get('us-embassy|monitoring');
  const [from, to] = drawn?.line.points ?? [];
  if (!from || !to) throw new Error('no such line');
  const middle = { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2 };
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [nx, ny] = [-(to[1] - from[1]) / long, (to[0] - from[0]) / long];
  const alone = (id: string): boolean => id === 'us-embassy|monitoring';
  for (const zoom of [0.5, 1, 2]) {
    const near = (pixels: number) => at(middle.x + (nx * pixels) / zoom, middle.y + (ny * pixels) / zoom, zoom, alone);
    expect(near(15)).toEqual({ kind: 'line', key: 'us-embassy|monitoring' });
    expect(near(17)).toBeNull();
  }
});

test('what is hidden cannot be touched', () => {
  const card = cardOf('us-embassy');
  expect(at(card.x, card.y, 1, () => false)).toBeNull();
});
