import type { Look } from '#core/document/schema.ts';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import { compareIds } from './known-lines.ts';

const parties: readonly Look[] = ['country', 'body', 'organisation', 'person'];

type Ties = ReadonlyMap<string, readonly string[]>;

/** Parties tied to each other, by a line or by something between them that both are tied to. */
const tiesOf = (input: LayoutInput, isParty: (id: string) => boolean): Ties => {
  const near = new Map<string, string[]>();
  for (const { from, to } of input.lines) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const beyond = (id: string, from: string): readonly string[] =>
    isParty(id) ? [id] : (near.get(id) ?? []).filter((far) => far !== from && isParty(far));
  return new Map(
    input.nodes.map(({ id }) => [
      id,
      (near.get(id) ?? []).flatMap((other) => beyond(other, id)).filter((far) => far !== id),
    ]),
  );
};

type Sides = Map<string, 'left' | 'right'>;

/** Adds the parties of one level to the sides, those with most ties first, each where fewer of its ties stand. */
const addLevel = (input: LayoutInput, level: number, sides: Sides): void => {
  const nodes = input.nodes.filter((node) => node.level <= level);
  const look = new Map(nodes.map((node) => [node.id, node.look]));
  const isParty = (id: string): boolean => parties.includes(look.get(id) ?? 'subject');
  const lines = input.lines.filter(({ from, to }) => look.has(from) && look.has(to));
  const ties = tiesOf({ ...input, nodes, lines }, isParty);
  const count = (id: string): number => ties.get(id)?.length ?? 0;
  const open = nodes.map(({ id }) => id).filter((id) => isParty(id) && !sides.has(id));
  for (const id of open.toSorted((a, b) => count(b) - count(a) || compareIds(a, b))) {
    const there = (ids: Iterable<string>, side: 'left' | 'right'): number =>
      [...ids].filter((other) => sides.get(other) === side).length;
    const near = ties.get(id) ?? [];
    const leaning =
      there(near, 'right') - there(near, 'left') || there(sides.keys(), 'right') - there(sides.keys(), 'left');
    sides.set(id, leaning < 0 ? 'right' : 'left');
  }
};

/**
 * A document that knows no sides has all its cards in the middle, where nothing can be told apart. Then its parties stand
 * left and right, each across from those it is tied to, and what is between them stays between them. Level by level, so
 * that More detail keeps the sides.
 */
export const giveSides = (input: LayoutInput): LayoutInput => {
  const count = input.nodes.filter(({ look }) => parties.includes(look)).length;
  if (count < 3 || input.nodes.some(({ side }) => side !== 'middle')) return input;
  const sides: Sides = new Map();
  for (const level of [1, 2, 3]) addLevel(input, level, sides);
  return { ...input, nodes: input.nodes.map((node) => ({ ...node, side: sides.get(node.id) ?? node.side })) };
};
