import type { Graph } from '#core/graph/graph.ts';
import { boxesMeet, cardOnScreen, type Box, type View } from '#core/drawing/placed.ts';
import { isAbsent, isDimmed } from '#core/drawing/highlights.ts';
import type { PictureCard, PictureLine } from '#core/drawing/picture.ts';
import type { LetteringFrame } from '#canvas/lettering/frame.ts';
import { cardName } from '#i18n/sentences/spoken/card-name.ts';
import { lineWords } from '#i18n/sentences/spoken/line-words.ts';
import { halfway } from '#canvas/labels/halfway.ts';

/** A button over a card or a line: where it lies, what it is called, and whether that is selected. */
export type Ghost = { readonly id: string; readonly box: Box; readonly name: string; readonly selected: boolean };

/** More names than these nobody could read at once. */
const mostGhosts = 60;
/** Source: WCAG 2.2, 2.5.8. */
const smallest = 24;

const sides = { left: 0, middle: 1, right: 2 } as const;

const atLeast = (box: Box): Box => {
  const [width, height] = [Math.max(smallest, box.width), Math.max(smallest, box.height)];
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
};

const screenOf = ({ width, height }: View): Box => ({ x: 0, y: 0, width, height });

type Listed = {
  readonly frame: LetteringFrame;
  readonly graph: Graph;
  /** The edges that the view lets through. */
  readonly edges: Graph['edges'];
  /** Cards stand side by side in lanes, and are told lane by lane. */
  readonly inLanes: boolean;
  /** Cards that the keyboard is at, or comes back to, wherever they are. */
  readonly kept: readonly string[];
  readonly focusedLine: string | null;
};

const cardGhost = (each: PictureCard, { frame, graph }: Listed): Ghost => {
  const { picture, highlights, view } = frame;
  const shown = { node: each.node, lines: each.card.lines, isLit: !isDimmed(highlights, each.id) };
  return {
    id: each.id,
    box: atLeast(cardOnScreen(each.card, view)),
    name: cardName(graph, shown, picture.language),
    selected: highlights.selected.has(each.id),
  };
};

const lineGhost = ({ key, line, told }: PictureLine, { frame, graph, edges }: Listed): Ghost => {
  const { picture, highlights, view } = frame;
  const [x, y] = halfway(line.points);
  return {
    id: key,
    box: atLeast({ x: x * view.zoom + view.x, y: y * view.zoom + view.y, width: 0, height: 0 }),
    name: lineWords({ graph, scene: picture.scene, line: told, edges }, picture.language),
    selected: highlights.selected.has(key),
  };
};

/** The cards in sight that have their name written, lane by lane and from the top down; and the line that is walked over. */
export function ghostList(listed: Listed): readonly Ghost[] {
  const { frame, inLanes, kept, focusedLine } = listed;
  const { picture, view, placed, highlights } = frame;
  const named = new Set(placed.filter(({ kind }) => kind === 'label' || kind === 'outside').map(({ id }) => id));
  const isSeen = ({ id, card }: PictureCard): boolean =>
    named.has(id) && boxesMeet(cardOnScreen(card, view), screenOf(view));
  const isKept = ({ id }: PictureCard): boolean => kept.includes(id) && !isAbsent(highlights, id);
  const seen = picture.cards.filter((each) => isSeen(each) && !isKept(each)).slice(0, mostGhosts - kept.length);
  const lane = ({ node }: PictureCard): number => (inLanes ? sides[node.side] : 0);
  const cards = [...seen, ...picture.cards.filter(isKept)].toSorted(
    (a, b) => lane(a) - lane(b) || a.card.y - b.card.y || a.card.x - b.card.x,
  );
  const line = focusedLine === null ? undefined : picture.line.get(focusedLine);
  return [...cards.map((each) => cardGhost(each, listed)), ...(line === undefined ? [] : [lineGhost(line, listed)])];
}
