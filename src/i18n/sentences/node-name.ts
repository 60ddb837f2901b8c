import type { EntenteDocument, NodeId } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';

/** The full name of a node in a language; its id if the document does not hold it. */
export const nodeName = (document: EntenteDocument, id: NodeId, language: string): string => {
  const node = document.nodes[id];
  return node === undefined ? id : textIn(node.label, language);
};
