import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { keepPositions } from '#sync/keep-positions.ts';

const name = 'ua-us-weapons-production-2023-12.json';
const desk = { width: 776, height: 800, display: 'desk' } as const;

/** A layout that answers when told to, and notes what it was asked. */
function layoutByHand() {
  const asked: { readonly input: LayoutInput; readonly signal: AbortSignal }[] = [];
  const answers: { readonly resolve: (done: Arrangement) => void; readonly reject: (error: Error) => void }[] = [];
  const arrange = (input: LayoutInput, signal: AbortSignal) => {
    asked.push({ input, signal });
    return new Promise<Arrangement>((resolve, reject) => answers.push({ resolve, reject }));
  };
  return { asked, answers, arrange };
}

const arrangementOf = (width: number): Arrangement => ({
  width,
  height: 100,
  cards: [],
  lines: [],
  captions: [],
  dropped: [],
  measures: {
    font: 16,
    lineHeight: 20,
    subFont: 15,
    subLineHeight: 17,
    captionFont: 15,
    phraseFont: 15,
    band: 36,
    padding: 9,
    verticalPadding: 16,
    lineRadius: 14,
  },
});

function opened() {
  const store = createEntenteStore();
  const layout = layoutByHand();
  const text = readFileSync(`graph-data/${name}`, 'utf8');
  const { document, problems, skipped, records } = readDocument(text, name);
  if (!document) throw new Error('the sample does not open');
  const stop = keepPositions(store, layout.arrange);
  store.getState().documentRead({ fileName: name, text, document, problems, skipped, records });
  return { store, layout, stop };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('positions', () => {
  it('are asked for once there is a document and room for it', () => {
    const { store, layout } = opened();
    expect(layout.asked).toHaveLength(0);
    store.getState().frameMeasured(desk);
    expect(layout.asked).toHaveLength(1);
    expect(layout.asked[0]?.input.nodes).toHaveLength(23);
    expect(store.getState().arranging).toBe('working');
  });

  it('are not asked for again when the window or a panel changes the room', () => {
    const { store, layout } = opened();
    store.getState().frameMeasured(desk);
    store.getState().frameMeasured({ ...desk, width: 1440 });
    store.getState().toggleLegend();
    store.getState().select({ kind: 'node', id: 'jp-doc' });
    expect(layout.asked).toHaveLength(1);
  });

  it('are asked for anew by Re-pack, for the room there is now', () => {
    const { store, layout } = opened();
    store.getState().frameMeasured(desk);
    store.getState().frameMeasured({ ...desk, width: 1440 });
    store.getState().repack();
    expect(layout.asked.map(({ input }) => input.frame.width)).toEqual([776, 1440]);
  });

  it('come back as they were when a level is shown again after the room has changed', () => {
    const { store, layout } = opened();
    store.getState().frameMeasured(desk);
    store.getState().showLevel(2);
    store.getState().frameMeasured({ ...desk, width: 1440 });
    store.getState().showLevel(1);
    expect(layout.asked[2]?.input).toEqual(layout.asked[0]?.input);
  });

  it('are asked for anew for letters of another size, once the room beside them is measured', () => {
    const { store, layout } = opened();
    store.getState().frameMeasured(desk);
    store.getState().prefer({ textSize: 150 });
    expect(layout.asked).toHaveLength(1);
    store.getState().frameMeasured({ ...desk, height: 700, letters: 1.5 });
    store.getState().prefer({ textSize: 100 });
    store.getState().frameMeasured({ ...desk, letters: 1 });
    expect(layout.asked.map(({ input }) => input.frame.letters ?? 1)).toEqual([1, 1.5, 1]);
    expect(layout.asked[2]?.input).toEqual(layout.asked[0]?.input);
  });

  it('that come late are dropped', async () => {
    const { store, layout } = opened();
    store.getState().frameMeasured(desk);
    store.getState().showLevel(2);
    layout.answers[1]?.resolve(arrangementOf(2));
    await settled();
    layout.answers[0]?.resolve(arrangementOf(1));
    await settled();
    expect(layout.asked[0]?.signal.aborted).toBe(true);
    expect(store.getState().arrangement?.width).toBe(2);
  });

  it('that fail are said to have failed, and can be asked for again', async () => {
    const { store, layout } = opened();
    store.getState().frameMeasured(desk);
    layout.answers[0]?.reject(new Error('out of memory'));
    await settled();
    expect(store.getState().arranging).toBe('failed');
    expect(layout.asked).toHaveLength(1);
    store.getState().repack();
    expect(layout.asked).toHaveLength(2);
  });
});
