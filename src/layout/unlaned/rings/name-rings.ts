import type { Caption, Card, Guide, LayoutLine } from '#core/picture/arrangement.ts';
import { edgesOf, meet, runsThrough, type Box } from '#layout/around/boxes.ts';
import { captionBox } from '#layout/around/draw-placed.ts';
import type { CardSet } from '#layout/lanes/cards/card-sets.ts';

type Ring = Extract<Guide, { readonly kind: 'ring' }>;

/** Captions try places along the ring, so far apart in degrees, up to so far from its top. */
const places = { step: 2, most: 60 } as const;
/** What captions keep clear of cards and lines. */
const clear = 6;

/** From the top of a ring to both sides in turn. */
const angles: readonly number[] = Array.from({ length: 2 * (places.most / places.step) + 1 }, (_, index) =>
  index % 2 === 0 ? (index / 2) * -places.step : ((index + 1) / 2) * places.step,
);

const captionOn = (text: string, ring: Ring, degrees: number, set: CardSet): Caption => {
  const angle = (degrees * Math.PI) / 180;
  const y = ring.y - ring.ry * Math.cos(angle) - set.captionFont * 0.9;
  const { width } = captionBox({ text, x: 0, y }, set);
  return { text, x: Math.round(ring.x + ring.rx * Math.sin(angle) - width / 2), y: Math.round(y) };
};

/** The words of each ring over it, at the place nearest to its top where they stand on no card and in no line's way. */
export const nameRings = (
  rings: readonly Ring[],
  texts: readonly string[],
  {
    cards,
    lines,
    set,
  }: { readonly cards: readonly Card[]; readonly lines: readonly LayoutLine[]; readonly set: CardSet },
): readonly Caption[] => {
  const at = new Map(cards.map(({ id, x, y }) => [id, [x, y] as const]));
  const ways = lines.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const taken: Box[] = [...cards];
  return rings.flatMap((ring, index) => {
    const text = texts[index] ?? '';
    if (text === '') return [];
    const tries = angles.map((degrees) => captionOn(text, ring, degrees, set));
    const onNothing = tries.filter((caption) => !taken.some((box) => meet(captionBox(caption, set), box, clear)));
    const best = onNothing.find((caption) => {
      const edges = edgesOf(captionBox(caption, set), clear);
      return !ways.some(([a, b]) => runsThrough(a, b, edges));
    });
    const caption = best ?? onNothing[0];
    if (caption === undefined) return [];
    taken.push(captionBox(caption, set));
    return [caption];
  });
};
