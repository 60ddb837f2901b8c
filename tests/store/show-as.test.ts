import { describe, expect, it } from 'vitest';
import { openingView } from '#core/view/view.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { selectRendering, selectScene } from '#store/selectors.ts';
import { choose, showAs } from '#store/show-as.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const opened = () => {
  const store = createEntenteStore();
  const document = sampleDocument();
  const read = { fileName: 'sample.json', text: '', document, problems: [], skipped: 0, records: 0 };
  store.getState().documentRead(read);
  return store;
};
const node = (id: string) => ({ kind: 'node', id }) as const;
const isDrawn = (store: ReturnType<typeof opened>, id: string): boolean =>
  selectScene(store.getState())?.nodes.some((card) => card.id === id) === true;

describe('how the graph is shown', () => {
  it('is no step of the history, and undo goes back in what is read now', () => {
    const store = opened();
    store.getState().filter({ quoted: true });
    showAs(store, 'list');
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    store.temporal.getState().undo();
    expect(store.getState().view).toEqual({ ...openingView, as: 'list' });
    showAs(store, 'picture');
    store.temporal.getState().redo();
    expect(store.getState().view).toMatchObject({ as: null, filters: { quoted: true } });
  });

  it('stays with a new document and with a view that is gone back to', () => {
    const store = opened();
    showAs(store, 'list');
    store.getState().showView(openingView);
    expect(store.getState().view.as).toBe('list');
    const document = sampleDocument();
    const read = { fileName: 'again.json', text: '', document, problems: [], skipped: 0, records: 0 };
    store.getState().documentRead(read);
    expect(store.getState().view).toEqual({ ...openingView, as: 'list' });
  });

  it('is the picture again for what only a picture can show', () => {
    const store = opened();
    for (const act of [
      () => store.getState().arrange('timeline'),
      () => store.getState().arrangeRings('jp-doc'),
      () => store.getState().expand('jp-doc'),
      () => store.getState().repack(),
    ]) {
      showAs(store, 'list');
      act();
      expect(selectRendering(store.getState())).toBe('picture');
    }
  });

  it('is said by the view only where somebody chose what is not usual on the screen', () => {
    const store = opened();
    expect(store.getState().view.as).toBeNull();
    store.setState({ usual: 'list' });
    expect(selectRendering(store.getState())).toBe('list');
    showAs(store, 'picture');
    expect(store.getState().view.as).toBe('picture');
    showAs(store, 'list');
    expect(store.getState().view.as).toBeNull();
    store.getState().expand('jp-doc');
    expect(store.getState().view.as).toBe('picture');
  });

  it('leaves the picture as it was for who comes back without having chosen anything', () => {
    const store = opened();
    store.getState().select(node('jp-doc'));
    const { view, cameraWish } = store.getState();
    showAs(store, 'list');
    showAs(store, 'picture');
    expect(store.getState()).toMatchObject({ view, cameraWish });
  });

  it('draws on the way back what was chosen in the list and is not drawn', () => {
    const store = opened();
    showAs(store, 'list');
    choose(store, node('investment-deals'));
    expect(isDrawn(store, 'investment-deals')).toBe(false);
    showAs(store, 'picture');
    expect(isDrawn(store, 'investment-deals')).toBe(true);
    expect(store.getState()).toMatchObject({
      selected: [node('investment-deals')],
      cameraWish: { kind: 'reveal', element: node('investment-deals') },
    });
  });
});

it('choosing ends the path whose end is being picked', () => {
  const store = opened();
  store.getState().pickPathFrom('ua-mod');
  choose(store, node('us-dod'));
  expect(store.getState()).toMatchObject({ picking: null, view: { path: { from: 'ua-mod', to: 'us-dod' } } });
  choose(store, node('jp-doc'));
  expect(store.getState().selected).toEqual([node('jp-doc')]);
});
