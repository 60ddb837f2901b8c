import { isAbsent, isDimmed, type Highlights } from '#core/drawing/highlights.ts';
import type { Picture, PictureCard, PictureLine } from '#core/drawing/picture.ts';
import type { Words } from '#canvas/words.ts';
import type { Point } from '#core/picture/arrangement.ts';
import { halfway } from './halfway.ts';
import { boxGrid, type BoxGrid } from './box-grid.ts';
import { cardText } from '#core/drawing/card-text.ts';
import { smallestText, type DetailLevel } from '#core/drawing/level-of-detail.ts';
import { phraseOf, verbPlaces } from '#core/drawing/line-words.ts';
import { outsideLabels } from './outside-label.ts';
import { byPriority } from './priority.ts';
import { boxAt, boxesMeet, cardOnScreen, type Box, type Placed, type View } from '#core/drawing/placed.ts';

/** Beyond these the placing would cost more than a frame, and nobody could read more. */
const mostCandidates = 400;
const budget = 60;
/** A button of 24 px with its ring. */
const ringReach = 19;
/** A mark with a little of its line. */
const markReach = 11;

export type Placing = {
  readonly picture: Picture;
  readonly highlights: Highlights;
  readonly words: Words;
  readonly level: DetailLevel;
  readonly view: View;
};

/** What is selected or has the focus is read, even where the view dims it. */
const isSeen = (highlights: Highlights, id: string): boolean =>
  !isAbsent(highlights, id) && (!isDimmed(highlights, id) || highlights.selected.has(id) || highlights.focused === id);

/** Half a screen more on every side, so that what comes into view while panning has its text. */
const surroundings = ({ width, height }: View): Box => ({
  x: -width / 2,
  y: -height / 2,
  width: 2 * width,
  height: 2 * height,
});

const isCovered = (placed: Placed, each: PictureCard, view: View): boolean =>
  each.under.some((card) => boxesMeet(boxAt(placed, view), cardOnScreen(card, view)));

/** A smaller line that is held at the smallest size may no longer fit where the layout put it: then it is left out. */
const fitsIn = (placed: Placed, { card }: PictureCard, before: readonly Placed[], view: View): boolean => {
  const box = boxAt(placed, view);
  const inside = box.x + box.width <= (card.x + card.width / 2) * view.zoom + view.x;
  return placed.kind === 'label' || (inside && !before.some((other) => boxesMeet(boxAt(other, view), box)));
};

const textsInCards = ({ picture, words, level, view }: Placing, cards: readonly PictureCard[]): readonly Placed[] =>
  cards.flatMap((each) => {
    const kept: Placed[] = [];
    for (const placed of cardText(each, picture, words, level)) {
      if (!isCovered(placed, each, view) && fitsIn(placed, each, kept, view)) kept.push(placed);
    }
    return kept;
  });

const firstFree = (
  places: readonly (readonly Placed[])[],
  view: View,
  isFree: (box: Box) => boolean,
): readonly Placed[] => places.find((lines) => lines.every((placed) => isFree(boxAt(placed, view)))) ?? [];

const glyphLabels = (
  placing: Placing,
  cards: readonly PictureCard[],
  bodies: BoxGrid,
  taken: BoxGrid,
): readonly Placed[] => {
  const { picture, highlights, level, view } = placing;
  const candidates = byPriority(cards, picture, highlights).slice(0, mostCandidates);
  const placed: Placed[] = [];
  let count = 0;
  for (const each of candidates) {
    if (count >= budget) break;
    const places = outsideLabels(each, picture, view, level);
    const within = places.length === 1;
    const lines = firstFree(places, view, (box) => taken.isFree(box) && (within || bodies.isFree(box)));
    for (const line of lines) taken.take(boxAt(line, view));
    placed.push(...lines);
    if (lines.length > 0) count += 1;
  }
  return placed;
};

const captions = ({ picture, highlights, view }: Placing, bodies: BoxGrid, taken: BoxGrid): readonly Placed[] => {
  if (highlights.passing) return [];
  const font = picture.arrangement.measures.captionFont;
  // Held above the smallest size it grows upwards, away from the cards that it heads.
  const dy = -Math.max(0, smallestText - font * view.zoom) / 2;
  const ink = picture.theme.muted;
  const rest = { weight: 600, dx: 0, dy, font, grows: true, ink, halo: null, ground: null, mark: 'none' } as const;
  return picture.arrangement.captions
    .map(({ text, x, y }): Placed => {
      return { ...rest, id: text, kind: 'caption', text: text.toLocaleUpperCase(picture.language), x, y };
    })
    .filter((placed) => {
      const box = boxAt(placed, view);
      const free = bodies.isFree(box) && taken.isFree(box);
      if (free) taken.take(box);
      return free;
    });
};

const speaks = ({ picture, level, highlights }: Placing, { key }: PictureLine): boolean =>
  level === 3 ||
  picture.theme.forced ||
  [highlights.hovered, highlights.focused].includes(key) ||
  highlights.selected.has(key);

const lineWords = (placing: Placing, isFree: (box: Box) => boolean, take: (box: Box) => void): readonly Placed[] => {
  const { picture, highlights, view } = placing;
  const lines = picture.lines.filter(({ key }) => isSeen(highlights, key));
  const phrases = lines.map((each) => phraseOf(each, picture, placing.level)).filter((placed) => placed !== null);
  const keep = (places: readonly Placed[]): readonly Placed[] => {
    const [placed] = firstFree(
      places.map((place) => [place]),
      view,
      isFree,
    );
    if (placed) take(boxAt(placed, view));
    return placed ? [placed] : [];
  };
  const beside = phrases.flatMap((placed) => keep([placed]));
  const ring = ringOnLine(placing);
  if (ring !== null) take(ring);
  // Where all lines speak there is no time when a mark could be seen that one of them lies on.
  if (picture.theme.forced) for (const mark of marksOnLines(placing)) take(mark);
  const bare = lines.filter((each) => each.line.phrase === null && speaks(placing, each));
  return [...beside, ...bare.flatMap((each) => keep(verbPlaces(each, picture)))];
};

/** The marks of lines in sight, with the line on both sides of them. */
const marksOnLines = ({ picture, view }: Placing): readonly Box[] =>
  picture.lines.flatMap(({ line: { mark } }) => (mark === null ? [] : [around(mark, view, markReach)]));

/** A square round a point of the model. */
const around = ([x, y]: Point, view: View, reach: number): Box => ({
  x: x * view.zoom + view.x - reach,
  y: y * view.zoom + view.y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** Where the ring of the keyboard lies on a line that has its focus: no words stand under it. */
const ringOnLine = ({ picture, highlights, view }: Placing): Box | null => {
  const points = picture.line.get(highlights.focused ?? '')?.line.points;
  return points === undefined ? null : around(halfway(points), view, ringReach);
};

/**
 * What text is seen and where, best first, no two in the same place: inside cards where they are large enough to be read,
 * otherwise one name a card wherever there is room. What is dimmed has no text: at a quarter of its ink it only disturbs.
 */
export const placeLabels = (placing: Placing): readonly Placed[] => {
  const { picture, highlights, level, view } = placing;
  const near = picture.cards.filter(({ card }) => boxesMeet(cardOnScreen(card, view), surroundings(view)));
  const lit = near.filter(({ id }) => isSeen(highlights, id));
  const bodies = boxGrid();
  for (const each of near) bodies.take(cardOnScreen(each.card, view));
  const taken = boxGrid();
  const heads = captions(placing, bodies, taken);
  if (level < 2) return [...heads, ...glyphLabels(placing, lit, bodies, taken)];
  const isFree = (box: Box): boolean => bodies.isFree(box) && taken.isFree(box);
  return [...textsInCards(placing, lit), ...heads, ...lineWords(placing, isFree, taken.take)];
};
