import type { StateCreator } from 'zustand/vanilla';
import { openingView, withoutFocus, type Rendering } from '#core/view/view.ts';
import { pinsShown } from '#store/shapes/pins-shown.ts';
import type { State, ViewState } from '#store/state.ts';
import { change, withId, without } from './change.ts';

/** What is usual is no choice: a link that says nothing of it shows everybody what their screen has room for. */
const shownAs = (as: Rendering, { usual }: Pick<State, 'usual'>): Rendering | null => (as === usual ? null : as);

/**
 * What is looked at and how it stands, with the cards that were dragged out of their place. All of it can be undone. What
 * only the picture can show, leads to it.
 */
export const viewSlice: StateCreator<State, [], [], ViewState> = (set) => {
  // Undo brings an old number back, with the width that it was packed for: a number is never given twice.
  let packings = 0;
  return {
    view: openingView,
    pins: {},
    packing: 0,
    showLevel: (level) => set((state) => change({ as: shownAs('picture', state), level })(state)),
    openGroup: (id) => set((state) => change({ openGroups: withId(state.view.openGroups, id) })(state)),
    closeGroup: (id) => set((state) => change({ openGroups: without(state.view.openGroups, [id]) })(state)),
    split: (id) => set((state) => change({ split: withId(state.view.split, id) })(state)),
    join: (id) => set((state) => change({ split: without(state.view.split, [id]) })(state)),
    expand: (id) =>
      set((state) => change({ as: shownAs('picture', state), expanded: withId(state.view.expanded, id) })(state)),
    collapse: (id) => set((state) => change({ expanded: without(state.view.expanded, [id]) })(state)),
    arrange: (arrangement) =>
      set((state) => {
        // Rings were the focus drawn; other arrangements would only darken what lies farther.
        const { view } = state;
        const left = view.arrangement === 'rings' && arrangement !== 'rings' ? withoutFocus(view) : {};
        return change({ ...left, as: shownAs('picture', state), arrangement })(state);
      }),
    arrangeRings: (id) =>
      set((state) =>
        change({
          as: shownAs('picture', state),
          arrangement: 'rings',
          focus: { id, depth: state.view.focus?.depth ?? 2 },
        })(state),
      ),
    pack: (ids) => set((state) => ({ ...change({ as: shownAs('picture', state), packed: ids })(state), pins: {} })),
    repack: () => {
      packings += 1;
      set((state) => ({
        ...change({ as: shownAs('picture', state), packed: null })(state),
        packing: packings,
        pins: {},
      }));
    },
    pin: (moved) => set(({ pins }) => ({ pins: { ...pins, ...moved } })),
    unpin: (ids) =>
      set(({ pins }) =>
        ids.some((id) => Object.hasOwn(pins, id))
          ? { pins: Object.fromEntries(Object.entries(pins).filter(([id]) => !ids.includes(id))) }
          : {},
      ),
    moving: null,
    startMoving: (ids) => set({ moving: { ids, dx: 0, dy: 0 } }),
    nudge: (dx, dy) =>
      set(({ moving }) => (moving === null ? {} : { moving: { ...moving, dx: moving.dx + dx, dy: moving.dy + dy } })),
    putDown: () => set((state) => ({ pins: pinsShown(state), moving: null })),
    stopMoving: () => set({ moving: null }),
    sizeBy: (size) => set(change({ size })),
    showAs: (as) => set((state) => change({ as: shownAs(as, state) })(state)),
    showView: (view) => set((state) => change({ ...view, as: state.view.as })(state)),
  };
};
