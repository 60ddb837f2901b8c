import type { ClaimId } from '#core/document/schema.ts';
import { tellersOf } from '#core/graph/voices/tellers.ts';
import { compareAccounts, rowDiffers, type AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import type { CheckedStep, StepCheck } from './check.ts';

type Side = { readonly voice: string; readonly claims: readonly ClaimId[] };

/**
 * Sides of differing accounts that a step leaves out: it cites one side and not the other. A step that says whose
 * telling it shows leaves out nothing that it promised.
 */
function silentSides({ graph, step }: CheckedStep): readonly Side[] {
  if (step.lens !== undefined) return [];
  const cited = new Set(citesOfStep(graph, step).map(({ id }) => id));
  if (cited.size === 0) return [];
  const told = (row: AccountRow): boolean => row.cells.some(({ claims }) => claims.some(({ id }) => cited.has(id)));
  const voiced = new Set(tellersOf(graph.document).voicesOf([...cited].flatMap((id) => graph.claims.get(id) ?? [])));
  return compareAccounts(graph)
    .filter((row) => rowDiffers(row) && told(row))
    .flatMap(({ cells }) => cells)
    .flatMap(({ voice, claims }) => {
      const [first] = claims;
      const speaks = voice === null || claims.some(({ id }) => cited.has(id)) || voiced.has(voice);
      return speaks || first === undefined ? [] : [{ voice, claims: [first.id] }];
    });
}

/** Accounts differ and only one side is cited. */
export const oneSide: StepCheck = {
  find: (checked) => {
    const ids = [...new Set(silentSides(checked).map(({ voice }) => voice))];
    return ids.length === 0 ? null : { code: 'one-side', amount: ids.length, most: 0, ids, fix: 'cite-both' };
  },
  mend: (checked) => {
    const { graph, step } = checked;
    const cites = citesOfStep(graph, step).map(({ id }) => id);
    const added = silentSides(checked).flatMap(({ claims }) => claims);
    return { ...step, cites: [...new Set([...cites, ...added])] };
  },
};
