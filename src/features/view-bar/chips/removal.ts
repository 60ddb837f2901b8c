import type { Restriction } from '#core/queries/legend/restrictions.ts';
import { noFilters } from '#core/view/view.ts';
import type { State } from '#store/state.ts';

/** Lets through again what one restriction holds back, and nothing else. */
export function remove(state: State, which: Restriction): void {
  if (which === 'lens') state.chooseLens('everyone');
  else if (which === 'hidden') state.showHidden();
  else state.filter({ [which]: noFilters[which] });
}
