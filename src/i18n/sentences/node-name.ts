import type { EntenteDocument, NodeId } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';

/** The name of a node in a language, in full unless the short one is asked for; its id if the document lacks it. */
export const nodeName = (
  document: EntenteDocument,
  id: NodeId,
  language: string,
  form: 'long' | 'short' = 'long',
): string => {
  const node = document.nodes[id];
  if (node === undefined) return id;
  return textIn(form === 'short' ? (node.short ?? node.label) : node.label, language);
};
