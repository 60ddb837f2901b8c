import { expect, test } from 'vitest';
import { openingView, wholeView, type Camera } from '#canvas/camera/fit-view.ts';
import { between, eased, isFar } from '#canvas/camera/glide.ts';
import { extentOf, holdAll, reveal } from '#canvas/camera/reveal.ts';
import { drawnSample } from './drawn-sample.ts';

const picture = drawnSample();
const screen = { width: 1180, height: 800, display: 'desk' } as const;

const isWhole = ({ zoom, x, y }: Camera): void => {
  for (const { card } of picture.cards) {
    expect((card.x - card.width / 2) * zoom + x).toBeGreaterThanOrEqual(0);
    expect((card.x + card.width / 2) * zoom + x).toBeLessThanOrEqual(screen.width);
    expect((card.y - card.height / 2) * zoom + y).toBeGreaterThanOrEqual(0);
    expect((card.y + card.height / 2) * zoom + y).toBeLessThanOrEqual(screen.height);
  }
};

test('a picture made for the screen opens whole', () => {
  isWhole(openingView(picture.arrangement, screen));
  expect(openingView(picture.arrangement, screen)).toEqual(wholeView(picture.arrangement, screen));
});

test('a picture too large to be read whole opens at its beginning and can still be shown whole', () => {
  const large = { ...picture.arrangement, width: 4000, height: 3000 };
  const { zoom, x, y } = openingView(large, screen);
  expect(zoom * large.measures.font).toBeGreaterThanOrEqual(12);
  expect([x, y]).toEqual([4, 4]);
  const whole = wholeView(large, screen);
  expect(4000 * whole.zoom).toBeLessThanOrEqual(screen.width);
  expect(3000 * whole.zoom).toBeLessThanOrEqual(screen.height);
});

test('the whole picture holds cards that were moved out of it', () => {
  const moved = drawnSample({ offsets: { 'us-dod': [900, 0] } });
  const { zoom, x } = wholeView(moved.arrangement, screen);
  const { card } = moved.card.get('us-dod') ?? picture.cards[0] ?? { card: { x: 0, width: 0 } };
  expect((card.x + card.width / 2) * zoom + x).toBeLessThanOrEqual(screen.width);
});

test('three cards are not blown up', () => {
  const small = { ...picture.arrangement, width: 200, height: 100, cards: [], lines: [] };
  expect(openingView(small, screen).zoom).toBe(1.25);
});

test('what stands still in both views stands still on the way', () => {
  const [from, to] = [
    { zoom: 1, x: 0, y: 0 },
    { zoom: 2, x: -300, y: -200 },
  ];
  for (const share of [0, 0.25, 0.5, 0.9, 1]) {
    const { zoom, x, y } = between(from, to, share);
    expect(300 * zoom + x).toBeCloseTo(300);
    expect(200 * zoom + y).toBeCloseTo(200);
  }
  expect(between(from, to, 1)).toEqual(to);
});

test('a move begins and ends gently', () => {
  expect(eased(0)).toBeCloseTo(0, 4);
  expect(eased(1)).toBeCloseTo(1, 4);
  expect(eased(0.1)).toBeLessThan(0.1);
  expect(eased(0.9)).toBeGreaterThan(0.95);
});

test('long moves and deep zooms are cuts', () => {
  const here = { zoom: 1, x: 0, y: 0 };
  expect(isFar(here, { zoom: 1, x: -900, y: 0 }, 1000)).toBe(false);
  expect(isFar(here, { zoom: 1, x: -1600, y: 0 }, 1000)).toBe(true);
  expect(isFar(here, { zoom: 3.1, x: 0, y: 0 }, 1000)).toBe(true);
  expect(isFar(here, { zoom: 0.3, x: 0, y: 0 }, 1000)).toBe(true);
});

test('what is in sight and legible is revealed by not moving at all', () => {
  const view = { zoom: 1, x: 0, y: 0, ...screen };
  expect(reveal(picture, 'jp-doc', view)).toEqual({ zoom: 1, x: 0, y: 0 });
});

test('what is out of sight is panned to, and no further than needed', () => {
  const view = { zoom: 1, x: -2000, y: 0, ...screen };
  const to = reveal(picture, 'jp-doc', view);
  const extent = extentOf(picture, 'jp-doc');
  if (!to || !extent) throw new Error('the sample lacks the document');
  expect(to.zoom).toBe(1);
  expect(extent.x + to.x).toBe(32);
  expect(to.y).toBe(0);
});

test('what is too small to be read is zoomed to where it stands', () => {
  const view = { zoom: 0.3, x: 100, y: 100, ...screen };
  const to = reveal(picture, 'jp-doc', view);
  expect((to?.zoom ?? 0) * picture.arrangement.measures.font).toBeGreaterThanOrEqual(12);
});

test('what is not in the picture is not revealed', () => {
  expect(reveal(picture, 'nobody', { zoom: 1, x: 0, y: 0, ...screen })).toBeNull();
});

test('stations of a path in sight already do not move the picture; others are brought there together', () => {
  const { zoom, x, y } = openingView(picture.arrangement, screen);
  const opened = { zoom, x, y, width: screen.width, height: screen.height };
  const stations = ['ua-mod', 'us-dod', 'frankensam'];
  expect(holdAll(picture, stations, opened)).toEqual({ zoom, x, y });

  const near = { ...opened, zoom: zoom * 3, x: x * 3, y: y * 3 };
  const held = holdAll(picture, stations, near);
  expect(held?.zoom).toBeLessThan(near.zoom);
  for (const id of stations) {
    const box = extentOf(picture, id) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect(box.width).toBeGreaterThan(0);
    expect(box.x * (held?.zoom ?? 0) + (held?.x ?? 0)).toBeGreaterThanOrEqual(0);
    expect((box.x + box.width) * (held?.zoom ?? 0) + (held?.x ?? 0)).toBeLessThanOrEqual(screen.width);
    expect(box.y * (held?.zoom ?? 0) + (held?.y ?? 0)).toBeGreaterThanOrEqual(0);
    expect((box.y + box.height) * (held?.zoom ?? 0) + (held?.y ?? 0)).toBeLessThanOrEqual(screen.height);
  }
  expect(holdAll(picture, ['nobody'], near)).toBeNull();
});
