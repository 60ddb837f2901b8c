import type { Arrangement, Caption, Card, Guide, LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import { faceIn, firstReadable, roomFor, type CardStyle, type Care } from '#layout/around/choose-faces.ts';
import { captionBox, drawPlaced, sized, type Placed } from '#layout/around/draw-placed.ts';
import { know, type Known } from '#layout/lane-order/known-lines.ts';
import type { Face } from '#layout/lanes/cards/size-cards.ts';
import { fillLane, lanes, orderBin, type BinRoom } from './fill-bin.ts';
import { stackDated, withDate, type DatedCard } from './stack-dated.ts';
import { timeScale, type Dated, type TimeScale } from './time-scale.ts';

/** In shares of the type size: between columns, between cards, between lanes, from the bin to the axis, the heads, and half a mark. */
const gaps = { across: 4.5, down: 2, lanes: 3.2, bin: 5, head: 2, overhang: 2.5 } as const;
/** Of the room, what the time axis takes at least beside what has no date. */
const axisShare = 0.35;

type Draft = {
  readonly input: LayoutInput;
  readonly known: Known;
  readonly style: CardStyle;
  readonly care: Care;
  readonly faces: ReadonlyMap<string, Face>;
  readonly dated: readonly Dated[];
  readonly undated: readonly LayoutNode[];
};

const em = ({ set }: CardStyle, share: number): number => Math.round(set.font * share);

const draftOf = (input: LayoutInput, known: Known, style: CardStyle, care: Care): Draft => {
  const nodes = [...known.nodes.values()];
  const faces = nodes.map((node): readonly [string, Face] => {
    const face = faceIn(style, node, input.frame);
    return [node.id, node.when ? withDate(face, node.when.text, style.set) : face];
  });
  const dated = nodes.flatMap((node): readonly Dated[] => (node.when ? [{ node, when: node.when }] : []));
  return { input, known, style, care, faces: new Map(faces), dated, undated: nodes.filter(({ when }) => !when) };
};

/** As many columns as the height asks for, and no more than there is room for. */
const binRoom = ({ input, style, faces, dated, undated }: Draft): BinRoom => {
  const room = roomFor(style, input.frame);
  const [across, down] = [em(style, gaps.across), em(style, gaps.down)];
  const heights = undated.map(({ id }) => faces.get(id)?.height ?? 0);
  const height = heights.reduce((sum, each) => sum + each + down, 0);
  const wanted = Math.ceil(height / Math.max(1, room.height - 3 * em(style, gaps.lanes)));
  const share = dated.length === 0 ? 1 : 1 - axisShare;
  const most = Math.max(1, Math.floor((room.width * share + across) / (style.width + across)));
  const columns = Math.max(1, Math.min(wanted, most, undated.length));
  return { width: style.width, height: Math.max(0, ...heights), columns, across, down };
};

/** Lane by lane, what has no date beside what has one: both begin at the same height. */
const placeLanes = (draft: Draft, bin: BinRoom, scale: TimeScale) => {
  const { known, style, care, faces, dated, undated } = draft;
  const inBin: Card[] = [];
  const stacked: DatedCard[] = [];
  let top = em(style, gaps.head) + em(style, 0.5);
  for (const [place, ids] of orderBin(undated, known, bin, care).entries()) {
    const own = fillLane(ids, faces, top, bin);
    const lane = dated.filter(({ node }) => node.side === lanes[place]);
    const timed = stackDated(lane, faces, scale, { top, across: bin.down, down: bin.down });
    inBin.push(...own);
    stacked.push(...timed);
    const bottoms = [...own, ...timed.map(({ card }) => card)].map(({ y, height }) => y + height / 2);
    if (bottoms.length > 0) top = Math.max(...bottoms) + em(style, gaps.lanes);
  }
  return { inBin, stacked, bottom: top - em(style, gaps.lanes) + em(style, 0.5) };
};

/** Words at the marks of the axis, and rules from them down past all the cards. */
const axisOf = (
  { input, style }: Draft,
  at: (day: number) => number,
  bottom: number,
): Pick<Placed, 'captions' | 'guides'> => {
  const top = em(style, gaps.head) - em(style, 0.4);
  const ticks = (input.ticks ?? []).map(({ at: day, text }) => ({ text, x: at(day) }));
  return {
    captions: ticks.map(({ text, x }) => {
      const { width } = captionBox({ text, x, y: 0 }, style.set);
      return { text, x: Math.round(x - width / 2), y: em(style, gaps.head / 2) };
    }),
    guides: ticks.map(({ x }) => ({ kind: 'rule', from: [x, top], to: [x, bottom] })),
  };
};

const placeTimeline = (draft: Draft): Placed => {
  const { input, style, dated, undated } = draft;
  const { set } = style;
  const bin = binRoom(draft);
  const head = undated.length === 0 ? '' : (input.captions?.undated ?? '');
  const captions: Caption[] = head === '' ? [] : [{ text: head, x: 0, y: em(style, gaps.head / 2) }];
  const binWidth = undated.length === 0 ? 0 : bin.columns * (bin.width + bin.across) - bin.across + em(style, gaps.bin);
  const left = Math.round(
    Math.max(binWidth, ...captions.map((caption) => captionBox(caption, set).width + bin.across)),
  );
  const beside = roomFor(style, input.frame).width - left - 2 * set.margin - em(style, gaps.overhang);
  const room = Math.max(beside, style.width * 1.5);
  const scale = timeScale(dated, input.ticks ?? [], room, set.captionFont);
  const { inBin, stacked, bottom } = placeLanes(draft, bin, scale);
  if (stacked.length === 0) return sized({ set, cards: inBin, captions, guides: [] });
  const axis = axisOf(draft, (day) => left + scale.at(day), bottom);
  return sized({
    set,
    cards: [...inBin, ...stacked.map(({ card }) => ({ ...card, x: card.x + left }))],
    captions: [...captions, ...axis.captions],
    guides: [...axis.guides, ...stacked.map(({ bar }): Guide => ({ ...bar, x: bar.x + left }))],
  });
};

/**
 * What happened when: dated cards under bars as long as their dates can be, over an axis; what has no date in a bin at
 * the left, lane by lane at the same height.
 */
export const arrangeTimeline = (input: LayoutInput): Arrangement | null => {
  const known = know(input);
  if (known.nodes.size === 0) return null;
  const placed = firstReadable(input, (style, care) => placeTimeline(draftOf(input, known, style, care)));
  return placed && drawPlaced(input, placed);
};
