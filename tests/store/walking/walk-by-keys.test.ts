import { describe, expect, test } from 'vitest';
import {
  openFocused,
  retrace,
  returnToPicture,
  walkByPage,
  walkOverLines,
  walkTowards,
} from '#store/walking/walk-by-keys.ts';
import { selectWayIn } from '#store/walking/whereabouts.ts';
import { openedSample } from './opened-sample.ts';

const node = (id: string) => ({ kind: 'node', id }) as const;
const line = (key: string) => ({ kind: 'line', key }) as const;

describe('the keyboard', () => {
  test('comes in at the card with most lines, then where it was last', () => {
    const store = openedSample();
    expect(selectWayIn(store.getState())).toEqual(node('coop'));
    store.getState().focus(node('adviser'));
    store.getState().focus(null);
    expect(selectWayIn(store.getState())).toEqual(node('adviser'));
    store.getState().hide(['adviser']);
    expect(selectWayIn(store.getState())).toEqual(node('coop'));
  });

  test('walks from what was clicked, when it has been nowhere itself', () => {
    const store = openedSample();
    walkTowards(store, 'right', 'links');
    expect(store.getState().focused).toBeNull();
    store.getState().select(node('ua-mod'));
    walkTowards(store, 'right', 'links');
    expect(store.getState().focused).toEqual(node('jp-doc'));
    retrace(store, 'back');
    expect(store.getState().focused).toEqual(node('ua-mod'));
  });

  test('goes over the lines of a card, over one of them to its far end, and back exactly as it came', () => {
    const store = openedSample();
    store.getState().focus(node('adviser'));
    walkOverLines(store, 1);
    expect(store.getState().focused).toEqual(line('adviser|ua-minstrat'));
    walkOverLines(store, 1);
    expect(store.getState().focused).toEqual(line('us-state|adviser'));
    walkTowards(store, 'right', 'links');
    expect(store.getState().focused).toEqual(node('us-state'));
    const way = [line('us-state|adviser'), line('adviser|ua-minstrat'), node('adviser')];
    for (const place of way) {
      retrace(store, 'back');
      expect(store.getState().focused).toEqual(place);
    }
    retrace(store, 'back');
    expect(store.getState()).toMatchObject({ focused: node('adviser'), stuck: { walking: 'back' } });
    retrace(store, 'forward');
    expect(store.getState().focused).toEqual(line('adviser|ua-minstrat'));
  });

  test('stays where nothing lies that way, and it is told each time', () => {
    const store = openedSample();
    store.getState().focus(node('us-dod'));
    walkTowards(store, 'right', 'links');
    const { stuck } = store.getState();
    expect(store.getState().focused).toEqual(node('us-dod'));
    expect(stuck).toEqual({ walking: 'links', towards: 'right' });
    walkTowards(store, 'right', 'links');
    expect(store.getState().stuck).not.toBe(stuck);
  });

  test('comes page by page to what nothing is linked to', () => {
    const store = openedSample();
    store.getState().focus(node('ua-forces'));
    walkOverLines(store, 1);
    expect(store.getState().stuck).toEqual({ walking: 'lines' });
    walkByPage(store, 1);
    walkByPage(store, -1);
    expect(store.getState().focused).toEqual(node('ua-forces'));
  });

  test('goes into the details with what it is at selected, and comes back there; by itself it selects nothing', () => {
    const store = openedSample();
    store.getState().focus(node('jp-doc'));
    expect(store.getState().selected).toEqual([]);
    store.getState().toggleSelected(node('jp-doc'));
    store.getState().toggleSelected(node('jp-doc'));
    expect(store.getState().selected).toEqual([]);
    openFocused(store);
    store.getState().focus(null);
    expect(store.getState()).toMatchObject({ selected: [node('jp-doc')], entered: { from: node('jp-doc') } });
    returnToPicture(store);
    expect(store.getState()).toMatchObject({ focused: node('jp-doc'), entered: null });
  });

  test('passes over what is not drawn any more on its way back', () => {
    const store = openedSample();
    for (const id of ['ua-mod', 'jp-doc', 'us-dod']) store.getState().focus(node(id));
    store.getState().hide(['jp-doc']);
    retrace(store, 'back');
    expect(store.getState().focused).toEqual(node('ua-mod'));
    store.getState().showHidden();
    retrace(store, 'forward');
    expect(store.getState().focused).toEqual(node('jp-doc'));
  });
});
