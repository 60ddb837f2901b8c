import { selectScene } from '#store/selectors.ts';
import { pinsShown } from '#store/shapes/pins-shown.ts';
import type { ScreenPoint } from '#store/shapes/overlay.ts';
import type { State } from '#store/state.ts';
import type { Target } from '#app/commands/command.ts';

type Spot = readonly [x: number, y: number];

/** The line that stands for a claim, or the line itself. */
export const lineKey = (state: State, target: Target): string | null => {
  if (target.kind === 'line') return target.key;
  if (target.kind !== 'claim') return null;
  return selectScene(state)?.lines.find(({ claims }) => claims.includes(target.id))?.key ?? null;
};

const spotOf = (state: State, target: Target): Spot | null => {
  if (state.arrangement === null) return null;
  const { cards, lines } = state.arrangement;
  if (target.kind === 'node') {
    const card = cards.find(({ id }) => id === target.id);
    const [dx, dy] = pinsShown(state)[target.id] ?? [0, 0];
    return card === undefined ? null : [card.x + dx, card.y + card.height / 2 + dy];
  }
  const points = lines.find(({ key }) => key === lineKey(state, target))?.points ?? [];
  return points[Math.floor(points.length / 2)] ?? null;
};

/** Whether the middle of something of the picture is in sight. */
export const isOnScreen = (state: State, target: Target): boolean => {
  const spot = spotOf(state, target);
  if (spot === null || state.viewport === null) return false;
  const { zoom, x, y, width, height } = state.viewport;
  const [left, top] = [spot[0] * zoom + x, spot[1] * zoom + y];
  return left >= 0 && top >= 0 && left <= width && top <= height;
};

/** Where something of the picture is on the page: under a card, on a line; else the middle of the picture. */
export const placeOnScreen = (state: State, target: Target): ScreenPoint => {
  const map = document.querySelector('[role="application"]')?.getBoundingClientRect();
  const [left, top, width, height] = [map?.left ?? 0, map?.top ?? 0, map?.width ?? 0, map?.height ?? 0];
  const spot = spotOf(state, target);
  if (spot === null || state.viewport === null) return { x: left + width / 2, y: top + height / 2 };
  const { zoom, x, y } = state.viewport;
  const within = (place: number, start: number, length: number): number =>
    Math.min(start + length, Math.max(start, start + place));
  return { x: within(spot[0] * zoom + x, left, width), y: within(spot[1] * zoom + y, top, height) };
};
