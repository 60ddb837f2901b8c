import type { StateCreator } from 'zustand/vanilla';
import type { PanelsState, State } from '#store/state.ts';

export const detailsWidths = { least: 320, usual: 400, most: 560 } as const;

/** Where a sheet comes to rest, per cent of the screen: a quarter, more than half, and nearly all. */
export const sheetDetents: readonly number[] = [25, 60, 95];

/** Which panels are open. The reader stands in the details' place, so opening it opens the panel. */
export const panelsSlice: StateCreator<State, [], [], PanelsState> = (set) => ({
  room: 'wide',
  usual: 'picture',
  sheetHeights: { legend: 60, details: 60, reading: 95 },
  legendOpen: true,
  detailsOpen: true,
  reader: null,
  panel: 'details',
  account: null,
  searchOpen: false,
  overlay: null,
  problemsOpen: false,
  page: null,
  detailsWidth: detailsWidths.usual,
  toggleLegend: () => set(({ legendOpen }) => ({ legendOpen: !legendOpen })),
  toggleDetails: () => set(({ detailsOpen }) => ({ detailsOpen: !detailsOpen })),
  openReader: (reader) => set({ reader, detailsOpen: true }),
  closeReader: () => set({ reader: null }),
  openPanel: (panel) => set({ panel, reader: null, detailsOpen: true }),
  openAccounts: (account) => set({ panel: 'accounts', account, reader: null, detailsOpen: true }),
  openSearch: () => set({ searchOpen: true }),
  closeSearch: () => set({ searchOpen: false, matched: null }),
  openPalette: () => set({ overlay: { kind: 'palette' }, searchOpen: false, matched: null }),
  openKeyHelp: () => set({ overlay: { kind: 'keys' } }),
  openContextMenu: (target, at) => set({ overlay: { kind: 'menu', target, at } }),
  showUncopied: (text) => set({ overlay: { kind: 'uncopied', text } }),
  closeOverlay: () => set({ overlay: null }),
  openProblems: () => set({ problemsOpen: true }),
  closeProblems: () => set({ problemsOpen: false }),
  openPage: (page) => set({ page }),
  closePage: () => set({ page: null }),
  resizeDetails: (width) =>
    set({ detailsWidth: Math.round(Math.min(detailsWidths.most, Math.max(detailsWidths.least, width))) }),
  roomMeasured: (room) => set({ room }),
  settleSheet: (sheet, height) => set(({ sheetHeights }) => ({ sheetHeights: { ...sheetHeights, [sheet]: height } })),
});
