import type { EntenteDocument, NodeId } from '#core/document/schema.ts';

const wholes = new WeakMap<EntenteDocument, ReadonlyMap<NodeId, NodeId>>();

/** Notes of a document that was split which node each part comes from: ids do not tell, for any id may hold dashes. */
export function noteParts(document: EntenteDocument, wholeByPart: ReadonlyMap<NodeId, NodeId>): void {
  wholes.set(document, wholeByPart);
}

/** The node that another is one voice's part of; null for one that stands once, as all do where nothing was split. */
export const wholeOf = (document: EntenteDocument, id: NodeId): NodeId | null => wholes.get(document)?.get(id) ?? null;

/** The parts that a node stands in, in the voices' order; none where it stands once. */
export const partsOf = (document: EntenteDocument, id: NodeId): readonly NodeId[] =>
  [...(wholes.get(document) ?? [])].filter(([, whole]) => whole === id).map(([part]) => part);
