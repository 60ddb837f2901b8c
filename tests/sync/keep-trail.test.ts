import { describe, expect, it } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';
import { keepTrail } from '#sync/place/keep-trail.ts';
import { sampleDocument } from '#tests/sample-document.ts';

function walking() {
  const store = createEntenteStore();
  keepTrail(store);
  const open = (): void =>
    store
      .getState()
      .documentRead({ fileName: 'x', text: '', document: sampleDocument(), problems: [], skipped: 0, records: 0 });
  open();
  const labels = () => store.getState().trail.map(({ label }) => Object.values(label).join(' '));
  return { store, open, labels, ...store.getState() };
}

describe('the way to what is looked at', () => {
  it('has a step for each focus, expansion and path', () => {
    const { labels, focusOn, expand, findPath } = walking();
    expect(labels()).toEqual([]);
    focusOn('jp-doc', 1);
    expand('us-dod');
    expand('ua-mod');
    findPath('ua-mod', 'us-dod');
    expect(labels()).toEqual(['focus jp-doc 1', 'expand us-dod', 'expand ua-mod', 'path ua-mod us-dod']);
  });

  it('does not grow by another depth, by the choice of a path, or by filters; these stay with the step', () => {
    const { store, labels, focusOn, findPath, choosePath, filter } = walking();
    focusOn('jp-doc', 1);
    focusOn('jp-doc', 2);
    filter({ quoted: true });
    expect(labels()).toEqual(['focus jp-doc 2']);
    expect(store.getState().trail[0]?.view).toBe(store.getState().view);
    findPath('ua-mod', 'us-dod');
    choosePath(1);
    expect(labels()).toEqual(['focus jp-doc 2', 'path ua-mod us-dod']);
  });

  it('is walked back: a view shown again leaves what came after, and so does a change taken back', () => {
    const { store, labels, focusOn, showView, leavePath, findPath } = walking();
    focusOn('jp-doc', 1);
    focusOn('us-dod', 2);
    focusOn('ua-mod', 2);
    store.temporal.getState().undo();
    expect(labels()).toEqual(['focus jp-doc 1', 'focus us-dod 2']);
    findPath('ua-mod', 'us-dod');
    leavePath();
    expect(labels()).toEqual(['focus jp-doc 1', 'focus us-dod 2']);
    const [first] = store.getState().trail;
    if (first !== undefined) showView(first.view);
    expect(labels()).toEqual(['focus jp-doc 1']);
  });

  it('ends where all is looked at again, and with another document', () => {
    const { open, labels, focusOn, leaveFocus, expand, collapse } = walking();
    focusOn('jp-doc', 1);
    leaveFocus();
    expect(labels()).toEqual([]);
    expand('us-dod');
    expand('ua-mod');
    collapse('us-dod');
    expect(labels()).toEqual(['expand us-dod', 'expand ua-mod']);
    open();
    expect(labels()).toEqual([]);
  });

  it('has at most seven steps', () => {
    const { labels, focusOn } = walking();
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    for (const id of ids) focusOn(id, 1);
    expect(labels()).toEqual(ids.slice(2).map((id) => `focus ${id} 1`));
  });
});
