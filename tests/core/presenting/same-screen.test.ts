import { expect, it } from 'vitest';
import { isSameScreen, type WindowPlace } from '#core/presenting/same-screen.ts';

const at = (left: number, top: number, width: number, height: number): WindowPlace => ({ left, top, width, height });
const audience = at(0, 0, 1440, 900);

it.each<[string, WindowPlace, boolean]>([
  ['the notes over a screen that is filled', at(130, 70, 1180, 760), true],
  ['the same, half pulled off it', at(700, 70, 1180, 760), true],
  ['more than half pulled off it', at(900, 70, 1180, 760), false],
  ['the notes on the screen beside', at(1570, 70, 1180, 760), false],
  ['the notes on the screen to the left', at(-1300, 70, 1180, 760), false],
  ['a window that says nothing of its size', at(0, 0, 0, 0), false],
])('%s: %s', (_, notes, same) => {
  expect(isSameScreen(notes, audience)).toBe(same);
  expect(isSameScreen(audience, notes)).toBe(same);
});
