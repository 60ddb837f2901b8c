import { asList } from '#core/document/as-list.ts';
import { passageFinder } from '#core/document/locate-passages.ts';
import { sentences } from '#core/document/text/sentences.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';

const firstSentence = (text: string): string => {
  const [first] = sentences(text);
  return first === undefined ? text : text.slice(first.start, first.end);
};

/** The document in one sentence: of its story, else of its summary, else the passage of its first claim. */
export const openingSentence = (document: EntenteDocument, language: string): string => {
  const told = document.story?.[0]?.text ?? document.meta.summary;
  if (told !== undefined) return firstSentence(textIn(told, language));
  for (const claim of document.claims) {
    const passage = passageFinder(document).passage(claim);
    const piece = passage?.pieces[0];
    const paragraph = piece && passage ? document.sources[passage.sourceId]?.text?.[piece.paragraph] : undefined;
    if (piece && paragraph !== undefined) return paragraph.slice(piece.start, piece.end);
  }
  return textIn(document.meta.title, language);
};

/** The item of the picture that most claims are about. */
export const keyItem = (graph: Graph, scene: Scene): GraphNode | null => {
  const key = scene.nodes.find((node) => node.key);
  return key === undefined ? null : (graph.nodes.get(key.id) ?? null);
};

export type Dispute = { readonly question: string; readonly claims: readonly Claim[] };

/** The questions that the accounts answer differently. */
export const disputes = (graph: Graph, language: string): readonly Dispute[] =>
  (graph.document.compare ?? [])
    .filter(({ kind }) => kind === 'differs' || kind === 'contradicts')
    .map(({ question, claims }) => ({
      question: textIn(question, language),
      claims: claims.flatMap((id) => graph.claims.get(id) ?? []),
    }));

/** Of disputed claims those that say something of an item of this picture; the others wait for a deeper level. */
export const drawnClaims = (scene: Scene, differing: readonly Dispute[]): readonly Claim[] => {
  const shown = new Set(scene.nodes.flatMap(({ id, members }) => [id, ...members]));
  return differing.flatMap(({ claims }) => claims.filter((claim) => asList(claim.from).some((id) => shown.has(id))));
};

/** Lines that nobody says were agreed, signed or done. */
export const openLines = (scene: Scene): readonly SceneLine[] =>
  scene.lines.filter(({ phase }) => phase === 'ahead' || phase === 'wished');
