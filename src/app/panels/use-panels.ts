import { selectRendering } from '#store/selectors.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import type { SheetName } from '#store/shapes/panels.ts';
import { useMedia } from '#ui/use-media.ts';

export type Panels = {
  readonly legend: boolean;
  readonly details: boolean;
  /** Too narrow for a panel beside the picture: panels lie over it. */
  readonly sheets: boolean;
  /** Whose height the sheet has. */
  readonly sheet: SheetName;
  /** The details have the whole screen: there is no picture that they could be beside. */
  readonly page: boolean;
  readonly toggleLegend: () => void;
  readonly toggleDetails: () => void;
};

/**
 * Below this there is room for one panel only; the details win, because somebody asked for them. In pixels at the usual
 * size of letters.
 */
const roomForBoth = 1400;

/** Which panels stand, by what was asked for and what there is room for. */
export const usePanels = (): Panels => {
  const store = useStoreApi();
  const letters = useStore((state) => state.textSize / 100);
  const both = useMedia(`(min-width: ${roomForBoth * letters}px)`);
  const sheets = useStore((state) => state.room !== 'wide');
  const legendOpen = useStore((state) => state.legendOpen);
  const picking = useStore((state) => state.picking !== null);
  // A sheet would cover what the end of a path is picked from.
  const details = useStore((state) => state.detailsOpen || state.problemsOpen) && !(sheets && picking);
  // A source is read word by word, and wants all the height there is.
  const isRead = useStore((state) => state.reader !== null || state.panel === 'accounts');
  const legend = legendOpen && (both || !details);

  const sheet = details ? (isRead ? 'reading' : 'details') : 'legend';

  const page = useStore((state) => state.room === 'phone' && selectRendering(state) !== 'picture') && details;

  const closeDetails = (): void => {
    const { detailsOpen, problemsOpen, toggleDetails, closeProblems } = store.getState();
    if (problemsOpen) closeProblems();
    if (detailsOpen) toggleDetails();
  };
  const toggleLegend = (): void => {
    const state = store.getState();
    if (!legend && details && !both) closeDetails();
    if (legend || !state.legendOpen) state.toggleLegend();
  };
  const toggleDetails = (): void => {
    if (details) closeDetails();
    else store.getState().toggleDetails();
  };
  return { legend, details, sheets, sheet, page, toggleLegend, toggleDetails };
};
