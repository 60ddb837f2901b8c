import type { Restriction } from '#core/queries/legend/restrictions.ts';
import { noFilters, type View } from '#core/view/view.ts';
import type { State } from '#store/state.ts';

/** Lets through again what one restriction holds back, and nothing else. */
export function remove(state: State, which: Restriction): void {
  if (which === 'lens') state.chooseLens('everyone');
  else if (which === 'hidden') state.showHidden();
  else state.filter({ [which]: noFilters[which] });
}

/** The view with everything in the light, told by everyone; level, opened groups and arrangement stay. */
export const plainView = (view: View): View => ({
  ...view,
  lens: 'everyone',
  filters: noFilters,
  hidden: [],
  focus: null,
  // Rings have no picture without a centre.
  arrangement: view.arrangement === 'rings' ? 'lanes' : view.arrangement,
  path: null,
  split: [],
  packed: null,
  size: null,
});

/** Takes back all that the chips say. */
export function removeAll({ view, pack, leavePath, showView }: State): void {
  // Cards dragged in a picture of a few have no place in the picture of all.
  if (view.packed !== null) pack(null);
  showView(plainView(view));
  if (view.path !== null) leavePath();
}
