import type { Claim } from '#core/document/schema.ts';
import { strongestClaim } from '#core/queries/outline/strongest-claim.ts';
import { selectDocument, selectGraph, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Target } from '#app/commands/command.ts';

/** The claims that are cited for something: all of a line, the firmest of an item; none where there are none. */
export const claimsAt = (state: State, target: Target): readonly Claim[] => {
  const [graph, document] = [selectGraph(state), selectDocument(state)];
  if (graph === null || document === null) return [];
  const claims = (ids: readonly string[]): readonly Claim[] =>
    ids.map((id) => graph.claims.get(id)).filter((claim) => claim !== undefined);
  switch (target.kind) {
    case 'claim':
      return claims([target.id]);
    case 'line':
      return claims(selectScene(state)?.lines.find(({ key }) => key === target.key)?.claims ?? []);
    case 'node': {
      const firmest = strongestClaim(document, graph.nodes.get(target.id)?.claims ?? []);
      return firmest === null ? [] : [firmest];
    }
    case 'background':
    case 'none':
      return [];
  }
};
