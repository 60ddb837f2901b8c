import { noHighlights, type Highlights } from '#core/drawing/highlights.ts';
import { levelOfDetail, type DetailLevel } from '#core/drawing/level-of-detail.ts';
import { placeLabels } from '#canvas/labels/place-labels.ts';
import type { Placed, View } from '#core/drawing/placed.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { Words } from '#canvas/words.ts';
import type { LetteringFrame } from './frame.ts';
import { paintCards } from './paint-cards.ts';
import { paintGuides } from './paint-guides.ts';
import { paintLines } from './paint-lines.ts';
import { paintTexts } from './paint-text.ts';
import { paintUnderlay } from './paint-underlay.ts';
import type { Surface } from './surface.ts';

export type Letterer = {
  readonly show: (picture: Picture | null) => void;
  readonly highlight: (highlights: Highlights) => void;
  /** Paints what stands in this view, in the frame that Cytoscape painted its part. */
  readonly paint: (view: View) => void;
  /** The view rests: labels get their best places for it. */
  readonly settle: () => void;
  readonly move: () => void;
  readonly last: () => LetteringFrame | null;
};

/** While the view moves labels are placed anew at every frame if that costs less than this, else only now and then. */
const cheap = 4;
const seldom = 100;

type Placement = {
  readonly placed: readonly Placed[];
  readonly zoom: number;
  readonly at: number;
  readonly cost: number;
};

/** Text and small marks, which Cytoscape would blur (it keeps text as textures at powers of two) or scale with the zoom. */
export const letterer = (above: Surface, below: Surface, words: () => Words): Letterer => {
  let picture: Picture | null = null;
  let highlights = noHighlights;
  let level: DetailLevel | null = null;
  let placement: Placement | null = null;
  let last: LetteringFrame | null = null;
  let resting = false;

  const needsPlacing = (view: View, now: number): boolean => {
    if (placement === null) return true;
    const waited = now - placement.at;
    if (placement.zoom !== view.zoom && (placement.cost < cheap || waited > seldom)) return true;
    return waited > seldom && placement.cost < 4 * cheap;
  };

  const place = (shown: Picture, view: View): readonly Placed[] => {
    const now = performance.now();
    const reached = levelOfDetail(view.zoom, shown.arrangement.measures.font, level);
    if (reached !== level) placement = null;
    level = reached;
    if (needsPlacing(view, now)) {
      const placed = placeLabels({ picture: shown, highlights, words: words(), level, view });
      placement = { placed, zoom: view.zoom, at: now, cost: performance.now() - now };
    }
    return placement?.placed ?? [];
  };

  return {
    show: (next) => {
      // The level of a picture says nothing about another: the next one starts without reluctance.
      if (next?.arrangement.measures !== picture?.arrangement.measures) level = null;
      picture = next;
      placement = null;
    },
    highlight: (next) => {
      highlights = next;
      placement = null;
    },
    move: () => {
      resting = false;
    },
    settle: () => {
      resting = true;
      placement = null;
    },
    // A move that was not painted yet has ended the rest all the same.
    last: () => last && { ...last, resting: last.resting && resting },
    paint: (view) => {
      const ratio = window.devicePixelRatio;
      above.begin(view.width, view.height, ratio);
      const marked = highlights.selected.size > 0 || highlights.focused !== null;
      const isUsed = marked || (picture?.arrangement.guides?.length ?? 0) > 0;
      if (isUsed) below.begin(view.width, view.height, ratio);
      else below.hide();
      if (picture === null) {
        last = null;
        return;
      }
      const placed = place(picture, view);
      last = { picture, highlights, level: level ?? 0, view, placed, ratio, resting };
      if (isUsed) paintGuides(below.context, last);
      if (isUsed) paintUnderlay(below.context, last);
      paintLines(above.context, last);
      paintCards(above.context, last);
      paintTexts(above.context, last);
    },
  };
};
