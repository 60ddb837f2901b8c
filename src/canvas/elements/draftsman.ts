import type { Core } from 'cytoscape';
import type { Theme } from '#core/picture/tokens.ts';
import { noHighlights, type Highlights } from '#core/drawing/highlights.ts';
import { levelOfDetail, type DetailLevel } from '#core/drawing/level-of-detail.ts';
import type { Picture } from '#core/drawing/picture.ts';
import { drawArrangement, drawLines } from './draw-arrangement.ts';
import { markSelection } from './mark-selection.ts';
import { stylesheet } from './stylesheet.ts';

export type Draftsman = {
  readonly show: (picture: Picture) => void;
  /** The lines of these cards, while the cards are dragged. */
  readonly showLines: (picture: Picture, cards: ReadonlySet<string>) => void;
  readonly mark: (highlights: Highlights) => void;
  /** Widths, dashes and what is drawn at all, right for exactly this zoom. */
  readonly restyle: (picture: Picture, zoom: number) => void;
  /** The same while the zoom is moving: only when they are off by a quarter. */
  readonly keepWidths: (picture: Picture, zoom: number) => void;
  readonly clear: () => void;
};

/** One step of line width while zooming: fine enough not to be seen as a jump. */
const step = 1.25;

type Styled = {
  readonly theme: Theme;
  readonly level: DetailLevel;
  readonly zoom: number;
  readonly lineShare: number;
};

/** Everything that Cytoscape draws, kept in step with the picture. */
export const draftsman = (cy: Core): Draftsman => {
  let styled: Styled | null = null;
  let marked = noHighlights;

  const restyle = ({ theme, arrangement, lineShare }: Picture, zoom: number): void => {
    const level = levelOfDetail(zoom, arrangement.measures.font, styled?.level ?? null);
    const next = { theme, level, zoom, lineShare };
    const same =
      styled !== null &&
      styled.theme === next.theme &&
      styled.level === level &&
      styled.lineShare === lineShare &&
      Math.abs(styled.zoom / zoom - 1) < 0.01;
    if (same) return;
    styled = next;
    cy.style().fromJson(stylesheet({ theme, level, zoom, lineShare })).update();
  };
  return {
    restyle,
    keepWidths: (picture, zoom) => {
      const off = styled === null ? step : Math.max(styled.zoom / zoom, zoom / styled.zoom);
      const level = levelOfDetail(zoom, picture.arrangement.measures.font, styled?.level ?? null);
      if (off >= step || level !== styled?.level) restyle(picture, zoom);
    },
    show: (picture) => {
      drawArrangement(cy, picture);
      markSelection(cy, marked);
    },
    showLines: (picture, cards) => {
      const touched = picture.lines.filter(({ told }) => cards.has(told.from) || cards.has(told.to));
      drawLines(cy, picture, new Set(touched.map(({ key }) => key)));
    },
    mark: (highlights) => {
      marked = highlights;
      markSelection(cy, highlights);
    },
    clear: () => {
      cy.elements().remove();
    },
  };
};
