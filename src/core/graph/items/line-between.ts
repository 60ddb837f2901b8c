import type { Edge, Graph } from '#core/graph/graph.ts';
import { mergeLine } from './merge-lines.ts';
import type { SceneLine } from '#core/graph/scene.ts';

/** The line of a key (`from|to`) as a picture would draw it that draws both its ends; null where nothing joins them. */
export function lineBetween({ document, nodes, edges }: Graph, key: string): SceneLine | null {
  const from = nodes.get(key.slice(0, key.indexOf('|')));
  const between = (from?.edges ?? []).flatMap((each): readonly Edge[] => {
    const edge = edges.get(each);
    return edge !== undefined && `${edge.from}|${edge.to}` === key ? [edge] : [];
  });
  return mergeLine(document, between);
}
