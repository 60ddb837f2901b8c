import { textIn } from '#core/document/text-in.ts';
import type { EdgeKey, NodeId, Phase, Text } from '#core/document/schema.ts';
import type { Edge, Graph, GraphNode } from '#core/graph/graph.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';

/** A link as read from one of its ends: "signed at X" outward; "X signed it" or "announced by X" inward. */
export type LinkRow = {
  readonly edge: EdgeKey;
  readonly line: string;
  readonly other: NodeId;
  readonly phase: Phase;
  readonly differs: boolean;
  readonly phrase: Text;
  /** Whether the phrase stands before the other's name, or after it with "it" behind. */
  readonly reads: 'phrase-name' | 'name-phrase-it';
};

const row = (edge: Edge, node: NodeId): LinkRow => {
  const outward = edge.from === node;
  const inStatus = edge.type.phrases?.[edge.phase.status];
  const inverse = outward || inStatus !== undefined ? undefined : edge.type.inverse;
  return {
    edge: edge.key,
    line: `${edge.from}|${edge.to}`,
    other: outward ? edge.to : edge.from,
    phase: edge.phase.phase,
    differs: edge.differs,
    phrase: inverse ?? inStatus ?? edge.type.label,
    reads: outward || inverse !== undefined ? 'phrase-name' : 'name-phrase-it',
  };
};

/** The links of a node, firmest first, then by the other end's name. */
export const linkRows = (graph: Graph, node: GraphNode, language: string): readonly LinkRow[] => {
  const name = ({ other }: LinkRow): string => {
    const record = graph.nodes.get(other)?.record;
    return record === undefined ? other : textIn(record.label, language);
  };
  const order = new Intl.Collator(language, { numeric: true });
  return node.edges
    .flatMap((key) => {
      const edge = graph.edges.get(key);
      return edge === undefined ? [] : [row(edge, node.id)];
    })
    .toSorted(
      (one, other) =>
        phasesByFirmness.indexOf(one.phase) - phasesByFirmness.indexOf(other.phase) ||
        order.compare(name(one), name(other)),
    );
};
