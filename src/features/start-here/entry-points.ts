import { passageFinder } from '#core/document/locate-passages.ts';
import { sentences } from '#core/document/text/sentences.ts';
import { textIn } from '#core/document/text-in.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
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

/** Lines that nobody says were agreed, signed or done. */
export const openLines = (scene: Scene): readonly SceneLine[] =>
  scene.lines.filter(({ phase }) => phase === 'ahead' || phase === 'wished');
