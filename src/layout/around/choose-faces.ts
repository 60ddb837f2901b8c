import { leastZoom, roomAt, wholeZoom } from '#core/picture/fit-zoom.ts';
import type { Frame, LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import { withCount } from '#layout/groups/size-blocks.ts';
import { deskSets, projectorSets, type CardSet } from '#layout/lanes/cards/card-sets.ts';
import { sizeCard, type Face, type Shortening } from '#layout/lanes/cards/size-cards.ts';

/** One way to draw the cards: all equally wide, for they stand in no lanes. */
export type CardStyle = { readonly set: CardSet; readonly width: number; readonly shortening: Shortening };

/** Widths to try with the cards of a desk, after the widest set with its own. */
const narrower = [244, 216, 188] as const;

/** From wide to narrow; on the narrow ones labels give way to short ones. */
const stylesFor = ({ display }: Frame): readonly CardStyle[] => {
  if (display === 'projector') return projectorSets.map((set) => ({ set, width: set.side, shortening: 'all' }));
  const [widest, ...rest] = deskSets;
  const medium = rest[0] ?? widest;
  if (widest === undefined || medium === undefined) return [];
  return [
    { set: widest, width: widest.side, shortening: 'none' },
    ...narrower.map((width, place): CardStyle => ({ set: medium, width, shortening: place === 0 ? 'none' : 'all' })),
  ];
};

/** Cards with their words broken into lines; `ports` make no card higher, for lines leave at all four sides. */
export const faceIn = ({ set, width, shortening }: CardStyle, node: LayoutNode, { display }: Frame): Face =>
  sizeCard(withCount(node), { set, shortening, projector: display === 'projector' }, width, 0);

type Sized = { readonly width: number; readonly height: number };

/** How much of a picture is worked out: how large it gets, or also who best stands where. */
export type Care = 'size' | 'all';

/**
 * The picture in the first style in which the whole of it can be read in its frame; where none can, in the one that comes
 * nearest to it. Only that one is worked out with care.
 */
export const firstReadable = <P extends Sized>(
  { frame }: LayoutInput,
  place: (style: CardStyle, care: Care) => P,
): P | null => {
  let best: { readonly style: CardStyle; readonly share: number } | null = null;
  for (const style of stylesFor(frame)) {
    const share = wholeZoom(place(style, 'size'), frame) / leastZoom(style.set, frame);
    if (best === null || share > best.share) best = { style, share };
    if (share >= 1) break;
  }
  return best && place(best.style, 'all');
};

/** What a frame holds when its text is just large enough to be read, in model units. */
export const roomFor = ({ set }: CardStyle, frame: Frame): Sized => roomAt(leastZoom(set, frame), frame);
