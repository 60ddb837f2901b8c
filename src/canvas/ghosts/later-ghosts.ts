import type { GhostParts, Ghosts } from './ghosts.ts';

export type LaterGhosts = Ghosts & { readonly raise: () => void };

/** The ghosts, loaded once the picture stands: nobody walks it before, and it waits for none of this. */
export const laterGhosts = (parts: GhostParts): LaterGhosts => {
  let over: Ghosts | null = null;
  let state: 'none' | 'coming' | 'stopped' = 'none';
  const load = async (): Promise<void> => {
    const { ghosts } = await import('./ghosts.ts');
    if (state !== 'stopped') over = ghosts(parts);
  };
  return {
    raise: () => {
      if (state !== 'none') return;
      state = 'coming';
      // Another try when the view rests the next time.
      load().catch(() => {
        if (state === 'coming') state = 'none';
      });
    },
    painted: () => over?.painted(),
    moved: () => over?.moved(),
    stop: () => {
      state = 'stopped';
      over?.stop();
    },
  };
};
