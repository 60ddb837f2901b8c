import { compareAccounts, rowDiffers } from '#core/queries/accounts/compare-accounts.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph } from '#store/selectors.ts';

/** Opens the accounts at the next question that they answer differently, after the last at the first again. */
export function nextDifference({ getState }: EntenteStore): void {
  const state = getState();
  const graph = selectGraph(state);
  const rows = graph === null ? [] : compareAccounts(graph);
  const at = rows.findIndex(({ id }) => id === state.account);
  const next = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(rowDiffers);
  state.openAccounts(next?.id ?? null);
}
