import type { NodeId } from '#core/document/schema.ts';

/** The item that a card is one voice's part of; null for a card that stands once. Parts are named `item--voice`. */
export const wholeOf = (split: readonly NodeId[], id: NodeId): NodeId | null =>
  split.find((whole) => id === whole || id.startsWith(`${whole}--`)) ?? null;
