import type { Look } from '#core/document/schema.ts';
import type { Highlights } from '#core/drawing/highlights.ts';
import type { Picture, PictureCard } from '#core/drawing/picture.ts';

const weights: { readonly [L in Look]: number } = {
  country: 4,
  instrument: 3,
  body: 2,
  programme: 2,
  organisation: 1,
  person: 1,
  event: 1,
  subject: 1,
};

/** Focus, selection, what is under the pointer, what was moved by hand, weight of kind times claims, lines, id. */
export const byPriority = (
  cards: readonly PictureCard[],
  picture: Picture,
  highlights: Highlights,
): readonly PictureCard[] => {
  const degrees = new Map<string, number>();
  for (const { told } of picture.lines) {
    for (const end of [told.from, told.to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const rank = (each: PictureCard): number => {
    if (highlights.focused === each.id) return 0;
    if (highlights.selected.has(each.id)) return 1;
    if (highlights.lit?.has(each.id) === true) return 2;
    return each.pinned ? 3 : 4;
  };
  const ranked = cards.map((each) => ({
    each,
    rank: rank(each),
    weight: weights[each.node.look] * (each.node.claims + each.node.members.length),
    degree: degrees.get(each.id) ?? 0,
  }));
  return ranked
    .toSorted(
      (a, b) => a.rank - b.rank || b.weight - a.weight || b.degree - a.degree || (a.each.id < b.each.id ? -1 : 1),
    )
    .map(({ each }) => each);
};
