import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, SourceId } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';

/** A record hangs on another that is left out: `path` leads to where it says so. */
export type Need = {
  readonly path: Path;
  readonly word: string;
  readonly id: string | null;
  /** Only this part goes; the record stands without it. */
  readonly part?: true;
};

type IsGone = (path: Path) => boolean;

/**
 * What is left without what it needs, in such an order that one pass is enough: whoever asks adds each to what is gone.
 * Steps stay without what they light, since a briefing says by itself what is no longer in the data,
 * and sources without their publisher.
 */
export function* needs(document: EntenteDocument, isGone: IsGone): Iterable<Need> {
  const { ontology, nodes, sources, voices, claims, layout } = document;
  for (const [id, { type, group }] of Object.entries(nodes)) {
    if (isGone(['ontology', 'types', type])) yield { path: ['nodes', id, 'type'], word: 'type', id: type };
    if (group !== undefined && isGone(['groups', group]))
      yield { path: ['nodes', id, 'group'], word: 'group', id: group, part: true };
  }
  for (const [id, { is }] of Object.entries(ontology.types)) {
    if (is !== undefined && isGone(['ontology', 'types', is]))
      yield { path: ['ontology', 'types', id, 'is'], word: 'type', id: is, part: true };
  }
  for (const [id, voice] of Object.entries(voices)) {
    for (const [index, speaker] of voice.speakers.entries()) {
      if (isGone(['nodes', speaker]))
        yield { path: ['voices', id, 'speakers', index], word: 'node', id: speaker, part: true };
    }
  }
  for (const id of Object.keys(layout ?? {})) {
    if (isGone(['nodes', id])) yield { path: ['layout', id], word: 'node', id, part: true };
  }
  const [only = null, ...others] = Object.keys(sources);
  for (const [index, claim] of claims.entries())
    yield* ofClaim(claim, index, isGone, others.length === 0 ? only : null);
  yield* ofBriefing(document, isGone);
}

function* ofClaim(claim: Claim, index: number, isGone: IsGone, onlySource: SourceId | null): Iterable<Need> {
  for (const key of ['from', 'to', 'by', 'via'] as const) {
    const id = asList(claim[key]).find((each) => isGone(['nodes', each]));
    if (id !== undefined) yield { path: ['claims', index, key], word: 'node', id };
  }
  const { rel, status, src = claim.quote === undefined ? null : onlySource } = claim;
  if (isGone(['ontology', 'relations', rel])) yield { path: ['claims', index, 'rel'], word: 'relation', id: rel };
  if (isGone(['ontology', 'statuses', status])) yield { path: ['claims', index, 'status'], word: 'status', id: status };
  if (src !== null && isGone(['sources', src])) yield { path: ['claims', index], word: 'source', id: src };
}

function* ofBriefing({ claims, compare = [], story = [] }: EntenteDocument, isGone: IsGone): Iterable<Need> {
  const left = new Set(claims.filter((_, index) => !isGone(['claims', index])).map(({ id }) => id));
  const known = new Set(claims.map(({ id }) => id));
  for (const [index, comparison] of compare.entries()) {
    if (comparison.claims.length > 0 && !comparison.claims.some((id) => left.has(id))) {
      yield { path: ['compare', index], word: 'claims', id: null };
      continue;
    }
    for (const [place, id] of comparison.claims.entries()) {
      if (known.has(id) && !left.has(id))
        yield { path: ['compare', index, 'claims', place], word: 'claim', id, part: true };
    }
  }
  for (const [index, { lens, compare: shown }] of story.entries()) {
    const voice = asList(lens).find((id) => isGone(['voices', id]));
    if (voice !== undefined) yield { path: ['story', index, 'lens'], word: 'voice', id: voice };
    const place = shown === undefined ? -1 : compare.findIndex(({ id }) => id === shown);
    if (shown !== undefined && place !== -1 && isGone(['compare', place])) {
      yield { path: ['story', index, 'compare'], word: 'comparison', id: shown };
    }
  }
}
