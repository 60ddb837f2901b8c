import type { EntenteDocument, Text } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { resolveTypes } from '#core/graph/resolve-types.ts';

/** What a node is called, or known by, and in which way. */
export const nameKinds = ['label', 'short', 'voice', 'alias', 'mention', 'id', 'type'] as const;
export type NameKind = (typeof nameKinds)[number];
export type Name = { readonly kind: NameKind; readonly text: string };

/** A text in all its languages. */
export const tellings = (text: Text | undefined): readonly string[] => {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
};

/** Everything that may be typed to find a node, those first by which it is best known. */
export function namesOf(document: EntenteDocument, { id, record, names }: GraphNode): readonly Name[] {
  const typeOf = resolveTypes(document);
  const texts: { readonly [K in NameKind]: readonly string[] } = {
    label: tellings(record.label),
    short: tellings(record.short),
    voice: names.flatMap(({ claim }) => tellings(claim.value)),
    alias: record.aliases ?? [],
    mention: (record.mentions ?? []).map((mention) => (typeof mention === 'string' ? mention : mention.quote)),
    id: [id, ...Object.values(record.ids ?? {})],
    type: typeOf(record.type).lineage.flatMap((type) => tellings(typeOf(type).type.label)),
  };
  return nameKinds.flatMap((kind) => texts[kind].map((text) => ({ kind, text })));
}
