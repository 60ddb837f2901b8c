import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import type { VoicedName } from '#core/graph/graph.ts';
import type { Tellers } from './tellers.ts';

/** Names that claims give a node, in the voices' order; within a voice as they are read, and last those of no voice. */
export function voicedNames(
  document: EntenteDocument,
  naming: readonly Claim[],
  tellers: Tellers,
): readonly VoicedName[] {
  const told = naming.map((claim) => ({ claim, voices: tellers.voicesOfOne(claim) }));
  const inVoices = Object.keys(document.voices).flatMap((voice) =>
    told.flatMap(({ claim, voices }) => (voices.includes(voice) ? [{ voice, claim }] : [])),
  );
  const inNone = told.flatMap(({ claim, voices }) => (voices.length === 0 ? [{ voice: null, claim }] : []));
  return [...inVoices, ...inNone];
}

/** The first name of each voice, once where voices use the same one. */
export function firstNames(document: EntenteDocument, names: readonly VoicedName[]): readonly VoicedName[] {
  const firsts = names.filter(
    (name, place) => name.voice !== null && names.findIndex((other) => other.voice === name.voice) === place,
  );
  return firsts.filter((name, place) => firsts.findIndex((other) => !namedApart(document, name, other)) === place);
}

/** Whether two voices call it by different names. Names in different languages cannot be told apart, so they agree. */
export const namesDiffer = (document: EntenteDocument, names: readonly VoicedName[]): boolean =>
  firstNames(document, names).length > 1;

function namedApart(document: EntenteDocument, one: VoicedName, other: VoicedName): boolean {
  const mine = byLanguage(document, one.claim);
  const theirs = byLanguage(document, other.claim);
  const shared = Object.keys(mine).filter((language) => Object.hasOwn(theirs, language));
  return shared.length > 0 && shared.every((language) => mine[language] !== theirs[language]);
}

function byLanguage(document: EntenteDocument, claim: Claim): { readonly [language: string]: string } {
  const { value = '' } = claim;
  const texts = typeof value === 'string' ? { [languageOf(document, claim)]: value } : value;
  return Object.fromEntries(
    Object.entries(texts).map(([tag, text]) => [tag.split('-')[0] ?? tag, text.normalize().toLowerCase()]),
  );
}

function languageOf(document: EntenteDocument, claim: Claim): string {
  const sources = Object.keys(document.sources);
  const source = claim.src ?? (sources.length === 1 ? sources[0] : undefined);
  const known = source !== undefined && Object.hasOwn(document.sources, source) ? document.sources[source] : undefined;
  return known?.lang ?? document.meta.lang;
}
