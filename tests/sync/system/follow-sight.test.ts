import { expect, it } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';
import { followSight } from '#sync/system/follow-sight.ts';

const query = (matches: boolean) => Object.assign(new EventTarget(), { matches });
const colours = { canvas: 'a', canvasText: 'b', linkText: 'c', highlight: 'd', highlightText: 'e' };

it('tells of colours and contrast that the system asks for, and of every change until it is stopped', () => {
  const store = createEntenteStore();
  const queries = { forced: query(false), strong: query(false), dark: query(false), colours: () => colours };
  const stop = followSight(store, queries);
  expect(store.getState().systemSight).toEqual({ colours: null, isStrong: false });
  queries.forced.matches = true;
  queries.forced.dispatchEvent(new Event('change'));
  expect(store.getState().systemSight).toEqual({ colours, isStrong: false });
  stop();
  queries.forced.matches = false;
  queries.forced.dispatchEvent(new Event('change'));
  expect(store.getState().systemSight.colours).toBe(colours);
});
