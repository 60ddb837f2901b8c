import type { Claim, ClaimId, EntenteDocument, Text, VoiceId } from '#core/document/schema.ts';
import { edgePhase, ratingsOf, type Ratings } from '#core/graph/edge-phase.ts';
import type { Graph } from '#core/graph/graph.ts';
import { tellersOf, type Tellers } from '#core/graph/voices/tellers.ts';
import { namesDiffer } from '#core/graph/voices/voiced-names.ts';
import { findDifferences, type Difference, type Found } from './find-differences.ts';

/** What one voice answers; `voice` is null for speakers of no voice. */
export type AccountCell = { readonly voice: VoiceId | null; readonly claims: readonly Claim[] };

/** A question with what each voice says to it. Voices that say nothing have no cell; the others stand in lane order. */
export type AccountRow = {
  readonly id: string;
  readonly kind: NonNullable<EntenteDocument['compare']>[number]['kind'];
  readonly cells: readonly AccountCell[];
  readonly note: Text | null;
} & ({ readonly origin: 'document'; readonly question: Text } | { readonly origin: 'found'; readonly question: Found });

const known = new WeakMap<Graph, readonly AccountRow[]>();

/**
 * The accounts beside one another: the questions of the document in its order, then what the machine finds and no
 * question of the document shows. Remembered as long as the graph is.
 */
export function compareAccounts(graph: Graph): readonly AccountRow[] {
  const rows = known.get(graph) ?? compare(graph);
  known.set(graph, rows);
  return rows;
}

/** Whether the accounts of a row are not the same: told apart, or one denying what another says. */
export const rowDiffers = ({ kind }: AccountRow): boolean => kind === 'differs' || kind === 'contradicts';

/** What a voice answers in a row; nothing is the empty list. */
export const answerOf = ({ cells }: AccountRow, voice: VoiceId | null): readonly Claim[] =>
  cells.find((cell) => cell.voice === voice)?.claims ?? [];

function compare(graph: Graph): readonly AccountRow[] {
  const tellers = tellersOf(graph.document);
  const order = [...Object.keys(graph.document.voices), null];
  const asked = (graph.document.compare ?? []).map(({ id, question, kind, claims: ids, note }): AccountRow => {
    const claims = [...new Set(ids)].flatMap((claim) => graph.claims.get(claim) ?? []);
    return { id, kind, cells: cellsOf(claims, order, tellers), note: note ?? null, origin: 'document', question };
  });
  const isShown = shownBy(graph.document, asked.filter(rowDiffers), tellers);
  const found = findDifferences(graph)
    .filter((difference) => !isShown(difference))
    .map(({ about, claims, denied }): AccountRow => ({
      id: about.found === 'name' ? `name:${about.node}` : `status:${about.edges[0] ?? ''}`,
      kind: denied ? 'contradicts' : 'differs',
      cells: cellsOf(claims, order, tellers),
      note: null,
      origin: 'found',
      question: about,
    }));
  // A question that no claim here answers has nothing to be read.
  return [...asked, ...found].filter(({ cells }) => cells.length > 0);
}

function cellsOf(
  claims: readonly Claim[],
  order: readonly (VoiceId | null)[],
  { voicesOfOne }: Tellers,
): readonly AccountCell[] {
  const said = new Map<VoiceId | null, Claim[]>();
  for (const claim of claims) {
    const voices = voicesOfOne(claim);
    for (const voice of voices.length === 0 ? [null] : voices) {
      const answer = said.get(voice);
      if (answer) answer.push(claim);
      else said.set(voice, [claim]);
    }
  }
  if (said.size === 0) return [];
  return order.flatMap((voice) => {
    const answer = said.get(voice);
    return answer === undefined ? [] : [{ voice, claims: answer }];
  });
}

/**
 * Whether the claims of one question of the document show a difference by themselves. Only questions that are said to
 * differ count: where the editor asks who signed and finds the same bodies, how firm it is may still differ.
 */
function shownBy(
  document: EntenteDocument,
  differing: readonly AccountRow[],
  tellers: Tellers,
): (difference: Difference) => boolean {
  const ratings = ratingsOf(document);
  const rowsWith = new Map<ClaimId, Set<AccountRow>>();
  for (const row of differing)
    for (const { claims } of row.cells)
      for (const { id } of claims) rowsWith.set(id, (rowsWith.get(id) ?? new Set()).add(row));
  return ({ about, claims }) => {
    const rows = new Set(claims.flatMap(({ id }) => [...(rowsWith.get(id) ?? [])]));
    return [...rows].some((row) => {
      const held = claims.filter(({ id }) => rowsWith.get(id)?.has(row));
      return differ(document, about, held, { tellers, ratings });
    });
  };
}

type Weighing = { readonly tellers: Tellers; readonly ratings: Ratings };

function differ(
  document: EntenteDocument,
  about: Found,
  claims: readonly Claim[],
  { tellers, ratings }: Weighing,
): boolean {
  if (about.found === 'status') return edgePhase(claims, ratings, tellers).differs;
  const names = claims.flatMap((claim) => tellers.voicesOfOne(claim).map((voice) => ({ voice, claim })));
  return namesDiffer(document, names);
}
