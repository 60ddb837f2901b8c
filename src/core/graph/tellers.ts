import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, NodeId, VoiceId } from '#core/document/schema.ts';

/** Who tells claims: which voices, and which parties (a speaker of no voice is a party of its own). */
export type Tellers = {
  /** In the document's order. */
  readonly voicesOf: (claims: readonly Claim[]) => readonly VoiceId[];
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
  return {
    voicesOf(claims) {
      const [first, ...more] = claims;
      // Nearly all lines have one claim by one speaker: they share the speaker's own list.
      if (first && more.length === 0 && typeof first.by === 'string') return bySpeaker(first.by);
      const telling = new Set(claims.flatMap((claim) => asList(claim.by)).flatMap(bySpeaker));
      return telling.size === 0 ? nobody : order.filter((voice) => telling.has(voice));
    },
    partiesOf(claim) {
      return typeof claim.by === 'string'
        ? partiesBySpeaker(claim.by)
        : [...new Set(asList(claim.by).flatMap(partiesBySpeaker))];
    },
  };
}
