import { expect, test } from 'vitest';
import { cameraOnLane, laneInSight, lanesOf } from '#app/screen/phone/lanes-of.ts';
import { drawnSample } from '#tests/canvas/drawn-sample.ts';

const { scene, arrangement } = drawnSample();
const lanes = lanesOf(scene, arrangement);
const viewport = { zoom: 0.8, x: 0, y: 0, width: 390, height: 600 };

test('the lanes stand from left to right, each with the country at its head', () => {
  expect(lanes.map(({ name, heads }) => [name, heads.map(({ id }) => id)])).toEqual([
    ['left', ['ukraine']],
    ['middle', []],
    ['right', ['usa']],
  ]);
});

test('a lane fills the screen from side to side without being blown up, at the height that was looked at', () => {
  for (const lane of lanes) {
    const { cx, cy, width } = cameraOnLane(lane, viewport);
    expect(cx).toBe((lane.from + lane.to) / 2);
    expect(cy).toBeCloseTo(300 / 0.8);
    expect(width).toBeGreaterThanOrEqual(lane.to - lane.from);
    expect(390 / width).toBeLessThanOrEqual(1.25);
  }
});

test('the lane in sight is the one that the middle of the screen is in or nearest to', () => {
  for (const lane of lanes) {
    const { cx } = cameraOnLane(lane, viewport);
    expect(laneInSight(lanes, { ...viewport, x: 195 - cx * 0.8 })).toBe(lane);
  }
  expect(laneInSight(lanes, { ...viewport, x: 5000 })?.name).toBe('left');
  expect(laneInSight([], viewport)).toBeNull();
});

test('where cards stand in more columns, each is a lane', () => {
  const detailed = drawnSample({ level: 3 });
  expect(lanesOf(detailed.scene, detailed.arrangement).map(({ name }) => name)).toEqual([
    'left',
    'middle',
    'right',
    'purpose',
    'matter',
  ]);
});
