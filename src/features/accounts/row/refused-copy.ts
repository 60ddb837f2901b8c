import { lazily } from '#ui/lazily.tsx';

/** Needed only where the browser refuses to copy. */
export const dialog = lazily(async () => (await import('#ui/overlays/Dialog.tsx')).Dialog);
