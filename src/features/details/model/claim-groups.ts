import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, Phase, VoiceId } from '#core/document/schema.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { phaseOf } from '#core/queries/outline/strongest-claim.ts';

/** Claims under one head; the head's words are the interface's. */
export type ClaimGroup = {
  readonly key: string;
  readonly head:
    | { readonly kind: 'phase'; readonly phase: Phase }
    | { readonly kind: 'voice'; readonly voice: VoiceId | null }
    | { readonly kind: 'speakers'; readonly speakers: readonly string[] };
  readonly claims: readonly Claim[];
};

/** Firmest first; within a phase as in the source. */
export const byPhase = (document: EntenteDocument, claims: readonly Claim[]): readonly ClaimGroup[] =>
  phasesByFirmness
    .map((phase) => ({
      key: phase,
      head: { kind: 'phase', phase } as const,
      claims: claims.filter((claim) => phaseOf(document, claim) === phase),
    }))
    .filter((group) => group.claims.length > 0);

/** One group a voice, in the document's order; a claim of two voices stands with both, one of none at the end. */
export const byVoice = (document: EntenteDocument, claims: readonly Claim[]): readonly ClaimGroup[] => {
  const voices = Object.entries(document.voices);
  const toldBy = (claim: Claim): readonly string[] =>
    voices.filter(([, { speakers }]) => asList(claim.by).some((by) => speakers.includes(by))).map(([voice]) => voice);
  const groups = [
    ...voices.map(([voice]) => ({ voice, claims: claims.filter((claim) => toldBy(claim).includes(voice)) })),
    { voice: null, claims: claims.filter((claim) => toldBy(claim).length === 0) },
  ];
  return groups
    .filter((group) => group.claims.length > 0)
    .map((group) => ({
      key: group.voice ?? '',
      head: { kind: 'voice', voice: group.voice } as const,
      claims: group.claims,
    }));
};

/** One group a set of speakers, in the order in which they first speak. */
export const bySpeaker = (claims: readonly Claim[]): readonly ClaimGroup[] => {
  const groups = new Map<string, readonly Claim[]>();
  for (const claim of claims) {
    const key = asList(claim.by).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups].map(([key, group]) => ({
    key,
    head: { kind: 'speakers', speakers: key === '' ? [] : key.split(' ') } as const,
    claims: group,
  }));
};
