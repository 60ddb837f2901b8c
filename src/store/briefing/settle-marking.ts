import { settledMarking } from '#core/briefing/step/write-text.ts';
import type { EntenteStore } from '#store/create-store.ts';

/** The field of the marking is left, or gone: what it says now is meant. */
export function settleMarking(store: EntenteStore): void {
  const { briefing, language, changeBriefing } = store.getState();
  const settled = settledMarking(briefing, language);
  if (settled !== briefing) changeBriefing(settled);
}
