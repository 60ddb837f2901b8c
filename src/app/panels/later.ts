import { lazily } from '#ui/lazily.tsx';

/** What the panels show only after somebody has chosen something. */
export const details = lazily(async () => (await import('#features/details/DetailsPanel.tsx')).DetailsPanel);
export const reader = lazily(async () => (await import('#features/source-reader/SourceReader.tsx')).SourceReader);
export const problems = lazily(async () => (await import('#features/problems/ProblemsPanel.tsx')).ProblemsPanel);

/** What explains, announces and takes files: nobody points, selects or drops before there is a picture. */
export const tooltips = lazily(async () => (await import('#ui/overlays/Tooltips.tsx')).Tooltips);
export const liveRegion = lazily(async () => (await import('#app/announce/LiveRegion.tsx')).LiveRegion);
export const dropTarget = lazily(async () => (await import('#features/open-file/DropTarget.tsx')).DropTarget);
