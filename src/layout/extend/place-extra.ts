import type { Card, LayoutInput } from '#core/picture/arrangement.ts';
import { compareIds } from '#layout/lane-order/known-lines.ts';
import type { Face } from '#layout/lanes/cards/size-cards.ts';

/** Where the picture stands that cards are added beside. */
export type Standing = { readonly cards: readonly Card[]; readonly width: number; readonly height: number };

type Beside = 'left' | 'right';

/** From the picture to the first column, from column to column, and from card to card: room for lines between them. */
const gaps = { picture: 120, columns: 64, cards: 26 } as const;

/** Where what a card is tied to stands: on which side, and how high. */
type Tie = { readonly beside: Beside | null; readonly y: number };

/** A column beside the picture, by the number of its place from it. */
const middleOf = (beside: Beside, column: number, width: number, standing: Standing): number => {
  const out = gaps.picture + column * (width + gaps.columns) + width / 2;
  return beside === 'left' ? -out : standing.width + out;
};

/** The free middle nearest to the wish where a card of that height has room; null if the column is full, which an empty one never is. */
const freeAt = (taken: readonly Card[], height: number, wish: number, standing: Standing): number | null => {
  const [top, bottom] = [height / 2, Math.max(standing.height - height / 2, height / 2)];
  const within = Math.min(bottom, Math.max(top, wish));
  const tries = [
    within,
    ...taken.flatMap((card) => {
      const out = (card.height + height) / 2 + gaps.cards;
      return [card.y - out, card.y + out];
    }),
  ].filter(
    (y) =>
      y >= top && y <= bottom && taken.every((card) => Math.abs(card.y - y) >= (card.height + height) / 2 + gaps.cards),
  );
  return tries.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b)[0] ?? null;
};

/**
 * Cards beside a picture that stands, each after the one before it and none moved by a later one: left of it what is tied
 * most to its left side, else right of it, as near as there is room to the height of what it is tied to.
 */
export const placeExtra = (input: LayoutInput, faces: readonly Face[], standing: Standing): readonly Card[] => {
  const sides = new Map(input.nodes.map(({ id, side }) => [id, side]));
  const lines = input.lines.toSorted((a, b) => compareIds(a.key, b.key));
  const ties = new Map(
    standing.cards.map(({ id, y }): readonly [string, Tie] => {
      const side = sides.get(id) ?? 'middle';
      return [id, { y, beside: side === 'middle' ? null : side }];
    }),
  );
  const columns = new Map<string, readonly Card[]>();
  return faces.map((face): Card => {
    const near = lines.flatMap(({ from, to }) => {
      const far = from === face.id ? to : to === face.id ? from : null;
      return (far !== null && ties.get(far)) || [];
    });
    const left = near.filter(({ beside }) => beside === 'left').length;
    const beside = 2 * left > near.length ? 'left' : 'right';
    const mean = near.reduce((sum, { y }) => sum + y, 0) / Math.max(1, near.length);
    const wish = near.length === 0 ? standing.height / 2 : mean;
    for (let column = 0; ; column += 1) {
      const name = `${beside} ${column}`;
      const taken = columns.get(name) ?? [];
      const y = freeAt(taken, face.height, wish, standing);
      if (y === null) continue;
      const card: Card = { ...face, x: Math.round(middleOf(beside, column, face.width, standing)), y: Math.round(y) };
      columns.set(name, [...taken, card]);
      ties.set(face.id, { y: card.y, beside });
      return card;
    }
  });
};
