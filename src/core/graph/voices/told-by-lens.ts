import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, NodeId, RelationType, VoiceId } from '#core/document/schema.ts';

/** What the voices of a lens tell. */
export type Told = {
  readonly nodes: ReadonlySet<NodeId>;
  /** Whether a claim is theirs, or scaffolding, which everyone is shown. */
  readonly tells: (claim: Claim, type: RelationType) => boolean;
};

/** Draws the voices' speakers always, and the ends of their claims. */
export function toldByLens(document: EntenteDocument, lens: readonly VoiceId[]): Told {
  const known = lens.filter((voice) => Object.hasOwn(document.voices, voice));
  const speakers = new Set(known.flatMap((voice) => document.voices[voice]?.speakers ?? []));
  const isTheirs = (claim: Claim): boolean => asList(claim.by).some((speaker) => speakers.has(speaker));
  const nodes = new Set<NodeId>(speakers);
  for (const claim of document.claims)
    if (claim.to !== undefined && isTheirs(claim))
      for (const id of [...asList(claim.from), ...asList(claim.to)]) nodes.add(id);
  return { nodes, tells: (claim, type) => isTheirs(claim) || type.frame === true };
}
