import type { NodeId } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import type { SceneLine, SceneNode } from '#core/graph/scene.ts';
import { firmness } from './merge-lines.ts';

const best = (candidates: readonly SceneNode[], weights: readonly ((card: SceneNode) => number)[]): NodeId | null =>
  candidates.toSorted((one, other) => {
    for (const weight of weights) {
      const difference = weight(other) - weight(one);
      if (difference !== 0) return difference;
    }
    return one.id < other.id ? -1 : 1;
  })[0]?.id ?? null;

/** The instrument with most claims, of those that the first picture shows if it shows any. */
export const keyItem = (cards: readonly SceneNode[]): NodeId | null =>
  best(
    cards.filter((card) => card.kind === 'node' && card.look === 'instrument' && card.claims > 0),
    [(card) => -card.level, (card) => card.claims],
  );

/** The middle item linked to the head country of both sides: with them it reads as the article's first sentence. */
export function headItem(cards: readonly SceneNode[], lines: readonly SceneLine[]): NodeId | null {
  const country = (side: SceneNode['side']): NodeId | null =>
    best(
      cards.filter((card) => card.kind === 'node' && card.look === 'country' && card.side === side),
      [(card) => -card.level, (card) => card.claims],
    );
  const left = country('left');
  const right = country('right');
  if (left === null || right === null) return null;
  const phases = new Map(
    lines.flatMap(
      (line) =>
        [
          [line.key, line.phase],
          [`${line.to}|${line.from}`, line.phase],
        ] as const,
    ),
  );
  const joins = (card: SceneNode): number => {
    const both = [phases.get(`${left}|${card.id}`), phases.get(`${right}|${card.id}`)];
    return Math.min(...both.map((phase) => (phase === undefined ? -1 : 100 - firmness(phase))));
  };
  return best(
    cards.filter(
      (card) => card.kind === 'node' && card.side === 'middle' && card.look !== 'country' && joins(card) > 0,
    ),
    [joins, (card) => card.claims],
  );
}

/** Semi-bold for countries and the two entry points; the heavier border for the key item. */
export function withEntryPoints(cards: readonly SceneNode[], lines: readonly SceneLine[]): readonly SceneNode[] {
  const key = keyItem(cards);
  const head = headItem(cards, lines);
  return cards.map((card) =>
    card.id === key || card.id === head ? { ...card, strong: true, key: card.id === key } : card,
  );
}

/** Priority where not everything can be shown: most claims, most lines, id. */
export const byPriority = (one: GraphNode, other: GraphNode): number =>
  other.claims.length - one.claims.length || other.edges.length - one.edges.length || (one.id < other.id ? -1 : 1);
