import { lazily } from '#ui/lazily.tsx';

/** What a narrow screen has instead of columns; apart from the other panels, which stand in it. */
export const narrowPanels = lazily(async () => (await import('./NarrowPanels.tsx')).NarrowPanels);
