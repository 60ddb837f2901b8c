import { asList } from '#core/document/as-list.ts';
import { passageFinder, type Passage } from '#core/document/locate-passages.ts';
import type { Claim, NodeId, VoiceId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { compareAccounts, rowDiffers } from '#core/queries/accounts/compare-accounts.ts';

/** A line of the open document with one claim of it, and where that claim's words stand. */
export type OwnReceipt = { readonly line: SceneLine; readonly claim: Claim; readonly passage: Passage };

/** Passages are sought in so many lines: in a large document every search takes its time. */
const tried = 40;

const isParty = (graph: Graph, id: NodeId): boolean =>
  ['country', 'body', 'organisation', 'person'].includes(graph.nodes.get(id)?.look ?? '');

/** Of the firmest lines the one whose passage is read most quickly, best of all one that a party signed. */
export const ownReceipt = (graph: Graph, scene: Scene): OwnReceipt | null => {
  if (scene.kind === 'groups') return null;
  const { passage: passageOf } = passageFinder(graph.document);
  const lines = scene.lines.toSorted(
    (one, other) => phasesByFirmness.indexOf(one.phase) - phasesByFirmness.indexOf(other.phase),
  );
  const receipts = lines.slice(0, tried).flatMap((line): readonly OwnReceipt[] => {
    const claim = line.claims.map((id) => graph.claims.get(id)).find((each) => each?.quote !== undefined);
    const passage = claim === undefined ? null : passageOf(claim);
    return claim === undefined || passage === null ? [] : [{ line, claim, passage }];
  });
  const length = ({ passage }: OwnReceipt): number =>
    passage.pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  // What a party signed is understood at once; where it was signed less so.
  const best = receipts.filter(({ line }) => line.phase === 'signed' && isParty(graph, line.from));
  return (best.length > 0 ? best : receipts).toSorted((one, other) => length(one) - length(other))[0] ?? null;
};

/** A paper that voices call by different names, with the first name that each gives. */
export type OwnNames = {
  readonly item: NodeId;
  readonly names: readonly { readonly voice: VoiceId; readonly claim: Claim }[];
};

/** The first comparison of the document in which two voices name one item differently; null where there is none. */
export const ownNames = (graph: Graph): OwnNames | null => {
  const { relations } = graph.document.ontology;
  for (const row of compareAccounts(graph).filter(rowDiffers)) {
    const names = row.cells.flatMap(({ voice, claims }) => {
      const claim = claims.find(({ rel, value }) => value !== undefined && relations[rel]?.names === true);
      return voice === null || claim === undefined ? [] : [{ voice, claim }];
    });
    const [item] = asList(names[0]?.claim.from);
    if (names.length > 1 && item !== undefined) return { item, names };
  }
  return null;
};
