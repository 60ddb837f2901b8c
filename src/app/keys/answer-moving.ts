import { isOnScreen } from '#app/palette/target/place-on-screen.ts';
import { targetName } from '#app/palette/target/target-name.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { notify } from '#ui/overlays/notes.ts';

/** Model units, small enough to put a card in line by eye; with Shift ten times as many. */
const step = 5;

const ways: { readonly [key: string]: readonly [dx: number, dy: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const say = (store: EntenteStore, isDone: boolean): void => {
  const state = store.getState();
  const [first] = state.moving?.ids ?? [];
  if (first === undefined) return;
  const words = wordsIn(state.language);
  const name = targetName(state, { kind: 'node', id: first }, words);
  notify((isDone ? words.moving.done : words.moving.undone)(name));
};

/** Lets what is moved stand where it is. */
export const putDown = (store: EntenteStore): void => {
  say(store, true);
  store.getState().putDown();
};

export const takeBack = (store: EntenteStore): void => {
  say(store, false);
  store.getState().stopMoving();
};

export const nudge = (store: EntenteStore, key: string, isFar: boolean): void => {
  const [dx, dy] = ways[key] ?? [0, 0];
  const length = isFar ? step * 10 : step;
  store.getState().nudge(dx * length, dy * length);
  const [first] = store.getState().moving?.ids ?? [];
  const target = first === undefined ? null : ({ kind: 'node', id: first } as const);
  if (target !== null && !isOnScreen(store.getState(), target)) store.getState().reveal(target);
};

/** While cards are moved the arrows, Enter and Escape are theirs; true if the key was one of these. */
export const answerMoving = (
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  store: EntenteStore,
): boolean => {
  if (key === 'Enter') putDown(store);
  else if (key === 'Escape') takeBack(store);
  else if (Object.hasOwn(ways, key)) nudge(store, key, shiftKey);
  else return false;
  return true;
};
