import { lazily } from '#ui/lazily.tsx';

/** What the panels show only after somebody has chosen something. */
export const details = lazily(async () => (await import('#features/details/DetailsPanel.tsx')).DetailsPanel);
export const reader = lazily(async () => (await import('#features/source-reader/SourceReader.tsx')).SourceReader);
export const problems = lazily(async () => (await import('#features/problems/ProblemsPanel.tsx')).ProblemsPanel);
