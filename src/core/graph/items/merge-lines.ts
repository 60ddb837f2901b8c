import type { EntenteDocument, Phase, Text, VoiceId } from '#core/document/schema.ts';
import type { Edge } from '#core/graph/graph.ts';
import type { SceneLine } from '#core/graph/scene.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';

/** One line for all edges with the same ends in the same direction (LANES, rule 6), drawn as the firmest of them. */
export function mergeLine(document: EntenteDocument, edges: readonly Edge[]): SceneLine | null {
  const ranked = edges.toSorted(byWeight(document));
  const [deciding] = ranked;
  if (deciding === undefined) return null;
  const { from, to } = deciding;
  const claims = new Map(ranked.flatMap((edge) => edge.claims).map((claim) => [claim.id, claim]));
  return {
    key: `${from}|${to}`,
    from,
    to,
    edges: ranked.map((edge) => edge.key),
    claims: [...claims.keys()].sort(byIdInOrder),
    phase: deciding.phase.phase,
    arrow: edges.some((edge) => edge.type.arrow === true && edge.phase.phase !== 'fact'),
    phrase: phraseOf(deciding),
    voices: voicesInOrder(document, edges),
    differs: edges.some((edge) => edge.differs),
    noPassage: [...claims.values()].every((claim) => claim.quote === undefined),
    count: null,
  };
}

/** The relation's words in the status that the edge is drawn with: "plans to send". */
export const phraseOf = (edge: Edge): Text => edge.type.phrases?.[edge.phase.status] ?? edge.type.label;

export const firmness = (phase: Phase): number => phasesByFirmness.indexOf(phase);

/** Shorter ids first, so that c2 comes before c10; never by the order of the file, which says nothing here. */
export const byIdInOrder = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : Number(one > other));

function byWeight(document: EntenteDocument): (one: Edge, other: Edge) => number {
  const relations = Object.keys(document.ontology.relations);
  return (one, other) =>
    firmness(one.phase.phase) - firmness(other.phase.phase) ||
    other.claims.length - one.claims.length ||
    relations.indexOf(one.relation) - relations.indexOf(other.relation);
}

function voicesInOrder(document: EntenteDocument, edges: readonly Edge[]): readonly VoiceId[] {
  const telling = new Set(edges.flatMap((edge) => edge.voices));
  return Object.keys(document.voices).filter((voice) => telling.has(voice));
}
