import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { useMedia } from '#ui/use-media.ts';
import { phone } from './phone.ts';

export type Panels = {
  readonly legend: boolean;
  readonly details: boolean;
  /** Too narrow for a panel beside the picture: panels lie over it. */
  readonly sheets: boolean;
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
  const sheets = useMedia(phone);
  const legendOpen = useStore((state) => state.legendOpen);
  const picking = useStore((state) => state.picking !== null);
  // A sheet would cover what the end of a path is picked from.
  const details = useStore((state) => state.detailsOpen || state.problemsOpen) && !(sheets && picking);
  const legend = legendOpen && (both || !details);

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
  return { legend, details, sheets, toggleLegend, toggleDetails };
};
