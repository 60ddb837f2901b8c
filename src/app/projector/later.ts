import { lazily } from '#ui/lazily.tsx';

/** What stands round the picture in a room; a desk comes first. */
export const projectorTitle = lazily(async () => (await import('./ProjectorTitle.tsx')).ProjectorTitle);
export const projectorCaption = lazily(async () => (await import('./ProjectorCaption.tsx')).ProjectorCaption);
