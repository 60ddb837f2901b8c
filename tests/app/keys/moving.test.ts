import { expect, it } from 'vitest';
import { answerMoving } from '#app/keys/answer-moving.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { pinsShown } from '#store/shapes/pins-shown.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const moving = () => {
  const store = createEntenteStore();
  const document = sampleDocument();
  store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
  store.getState().pin({ 'ua-mod': [1, 1] });
  store.getState().startMoving(['ua-mod']);
  const press = (key: string, shiftKey = false): boolean => answerMoving({ key, shiftKey }, store);
  return { store, press };
};

it('arrows move a card while it is moved, with Shift ten times as far, and nothing of it is kept yet', () => {
  const { store, press } = moving();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) expect(press(key)).toBe(true);
  press('ArrowDown', true);
  expect(pinsShown(store.getState())).toEqual({ 'ua-mod': [11, 46] });
  expect(store.getState().pins).toEqual({ 'ua-mod': [1, 1] });
  expect(press('f')).toBe(false);
});

it('Enter lets it stand there, in one step of the history', () => {
  const { store, press } = moving();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) press(key);
  expect(store.getState()).toMatchObject({ moving: null, pins: { 'ua-mod': [11, 1] } });
  store.temporal.getState().undo();
  expect(store.getState().pins).toEqual({ 'ua-mod': [1, 1] });
});

it('Escape lets it stand where it stood, and so does a change of the view', () => {
  const { store, press } = moving();
  for (const key of ['ArrowRight', 'Escape']) press(key);
  expect(store.getState()).toMatchObject({ moving: null, pins: { 'ua-mod': [1, 1] } });
  store.getState().startMoving(['ua-mod']);
  store.getState().nudge(5, 5);
  store.getState().arrange('layers');
  expect(store.getState().moving).toBeNull();
});
