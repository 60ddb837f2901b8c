import { lazily } from '#ui/lazily.tsx';

/** What the panels show only after somebody has chosen something. */
export const startHere = lazily(async () => (await import('#features/start-here/StartHere.tsx')).StartHere);
export const details = lazily(async () => (await import('#features/details/DetailsPanel.tsx')).DetailsPanel);
export const reader = lazily(async () => (await import('#features/source-reader/SourceReader.tsx')).SourceReader);
export const problems = lazily(
  async () => (await import('#features/opening/problems/ProblemsPanel.tsx')).ProblemsPanel,
);

export const accounts = lazily(async () => (await import('#features/accounts/AccountsPanel.tsx')).AccountsPanel);
export const accountsOfNode = lazily(
  async () => (await import('#features/accounts/AccountsOfNode.tsx')).AccountsOfNode,
);
export const paths = lazily(async () => (await import('#features/paths/PathPanel.tsx')).PathPanel);
export const pickPathEnd = lazily(async () => (await import('#features/paths/PickPathEnd.tsx')).PickPathEnd);
export const metrics = lazily(async () => (await import('#features/metrics/MetricsPanel.tsx')).MetricsPanel);

/** The graph otherwise than drawn. */
export const outline = lazily(async () => (await import('#views/outline/OutlineView.tsx')).OutlineView);
export const table = lazily(async () => (await import('#views/table/TableView.tsx')).TableView);
export const matrix = lazily(async () => (await import('#views/matrix/MatrixView.tsx')).MatrixView);

/** What says how the picture is looked at, once it is looked at otherwise than at the beginning. */
export const legend = lazily(async () => (await import('#features/legend/Legend.tsx')).Legend);
export const timeBrush = lazily(async () => (await import('#features/legend/time/TimeBrush.tsx')).TimeBrush);
export const chips = lazily(async () => (await import('#features/view-bar/chips/FilterChips.tsx')).FilterChips);
export const nothingMatches = lazily(
  async () => (await import('#features/view-bar/chips/NothingMatches.tsx')).NothingMatches,
);
export const trail = lazily(async () => (await import('#features/view-bar/trail/Breadcrumbs.tsx')).Breadcrumbs);
export const problemsBanner = lazily(
  async () => (await import('#features/opening/problems/ProblemsBanner.tsx')).ProblemsBanner,
);
export const linkProblem = lazily(async () => (await import('#features/opening/states/LinkProblem.tsx')).LinkProblem);

/** What lies over the screen to be read or set. */
export const preferences = lazily(
  async () => (await import('#features/preferences/PreferencesDialog.tsx')).PreferencesDialog,
);

export const handOut = lazily(async () => (await import('#app/screen/HandOut.tsx')).HandOut);
export const timings = lazily(async () => (await import('#app/screen/Timings.tsx')).Timings);
export const pictureTools = lazily(async () => (await import('#app/footer/PictureTools.tsx')).PictureTools);
export const firstHint = lazily(async () => (await import('#features/help/FirstHint.tsx')).FirstHint);

export const readingHelp = lazily(async () => (await import('#features/help/ReadingPage.tsx')).ReadingPage);

export const about = lazily(async () => (await import('#features/help/AboutPage.tsx')).AboutPage);

/** What lies over the screen: the palette, the help of keys, a context menu. */
export const overlays = lazily(async () => (await import('#app/palette/Overlays.tsx')).Overlays);
export const moveHint = lazily(async () => (await import('#app/palette/moving/MoveHint.tsx')).MoveHint);

/** What a briefing is written in. */
export const strip = lazily(async () => (await import('#app/screen/Strip.tsx')).Strip);

/** What explains, announces and takes files: nobody points, selects or drops before there is a picture. */
export const tooltips = lazily(async () => (await import('#ui/overlays/Tooltips.tsx')).Tooltips);
export const liveRegion = lazily(async () => (await import('#app/announce/LiveRegion.tsx')).LiveRegion);
export const dropTarget = lazily(async () => (await import('#features/opening/file/DropTarget.tsx')).DropTarget);
