import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, NodeId, VoiceId } from '#core/document/schema.ts';

/** Who tells claims: which voices, and which parties (a speaker of no voice is a party of its own). */
export type Tellers = {
  /** In the document's order. */
  readonly voicesOf: (claims: readonly Claim[]) => readonly VoiceId[];
  /** The same for one claim; speakers' own lists are shared, not copied. */
  readonly voicesOfOne: (claim: Claim) => readonly VoiceId[];
  /** Voices by their ids, other speakers as `speaker:id`; none where nobody is named. */
  readonly partiesOf: (claim: Claim) => readonly string[];
};

const nobody: readonly VoiceId[] = [];

export function tellersOf(document: EntenteDocument): Tellers {
  const order = Object.keys(document.voices);
  const voices = new Map<NodeId, VoiceId[]>();
  for (const [voice, { speakers }] of Object.entries(document.voices))
    for (const speaker of new Set(speakers)) voices.set(speaker, [...(voices.get(speaker) ?? []), voice]);

  const bySpeaker = (speaker: NodeId): readonly VoiceId[] => voices.get(speaker) ?? nobody;
  const partiesBySpeaker = (speaker: NodeId): readonly string[] => voices.get(speaker) ?? [`speaker:${speaker}`];
  const voicesOf = (claims: readonly Claim[]): readonly VoiceId[] => {
    const telling = new Set(claims.flatMap((claim) => asList(claim.by)).flatMap(bySpeaker));
    return telling.size === 0 ? nobody : order.filter((voice) => telling.has(voice));
  };
  return {
    voicesOf,
    voicesOfOne: (claim) => (typeof claim.by === 'string' ? bySpeaker(claim.by) : voicesOf([claim])),
    partiesOf: (claim) =>
      typeof claim.by === 'string'
        ? partiesBySpeaker(claim.by)
        : [...new Set(asList(claim.by).flatMap(partiesBySpeaker))],
  };
}
