import type { StateCreator } from 'zustand/vanilla';
import { openingView } from '#core/view/view.ts';
import type { State, ViewState } from './state.ts';

/** What is looked at, and which cards were dragged out of their place. All of it can be undone. */
export const viewSlice: StateCreator<State, [], [], ViewState> = (set) => ({
  view: openingView,
  pins: {},
  showLevel: (level) => set((state) => (state.view.level === level ? state : { view: { ...state.view, level } })),
  openGroup: (id) =>
    set(({ view }) =>
      view.openGroups.includes(id) ? {} : { view: { ...view, openGroups: [...view.openGroups, id] } },
    ),
  closeGroup: (id) =>
    set(({ view }) =>
      view.openGroups.includes(id)
        ? { view: { ...view, openGroups: view.openGroups.filter((open) => open !== id) } }
        : {},
    ),
  pin: (moved) => set(({ pins }) => ({ pins: { ...pins, ...moved } })),
  unpin: (ids) =>
    set(({ pins }) =>
      ids.some((id) => Object.hasOwn(pins, id))
        ? { pins: Object.fromEntries(Object.entries(pins).filter(([id]) => !ids.includes(id))) }
        : {},
    ),
});
