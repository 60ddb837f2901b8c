import { expect, it } from 'vitest';
import { selectLessMotion } from '#store/selectors.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { followMotion } from '#sync/system/follow-motion.ts';

const madeUpSystem = (matches: boolean) => Object.assign(new EventTarget(), { matches });

it.each([
  ['system', false, false],
  ['system', true, true],
  ['less', false, true],
  ['full', true, false],
] as const)('with the preference %s, and a system that asks for less motion: %s, there is less: %s', (...row) => {
  const [motion, isStill, less] = row;
  const store = createEntenteStore();
  store.getState().prefer({ motion });
  followMotion(store, madeUpSystem(isStill));
  expect(selectLessMotion(store.getState())).toBe(less);
});

it('follows the system until it is stopped', () => {
  const store = createEntenteStore();
  const system = madeUpSystem(false);
  const change = (matches: boolean): void => {
    system.matches = matches;
    system.dispatchEvent(new Event('change'));
  };
  const stop = followMotion(store, system);
  change(true);
  expect(selectLessMotion(store.getState())).toBe(true);
  stop();
  change(false);
  expect(selectLessMotion(store.getState())).toBe(true);
});
