import type { View } from '#core/view/view.ts';
import type { ViewState } from '#store/state.ts';

type Viewed = Pick<ViewState, 'view' | 'pins'>;

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/**
 * A change of the view; the same view, and so no step of the history, where nothing changes. Cards that were dragged in
 * one arrangement, or in a picture of a few, have no place in another: they are let go in the same step.
 */
export const change =
  (part: Partial<View>) =>
  (state: Viewed): Partial<Viewed> => {
    const view = { ...state.view, ...part };
    if (!differs(view, state.view)) return state;
    const isElsewhere = view.arrangement !== state.view.arrangement || differs(view.packed, state.view.packed);
    return { view, ...(isElsewhere && { pins: {} }) };
  };

export const withId = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list : [...list, id];

export const without = (list: readonly string[], ids: readonly string[]): readonly string[] =>
  list.filter((each) => !ids.includes(each));
