import type { Level } from '#core/document/schema.ts';

/**
 * What is looked at, and nothing about where it came from: a shared link is a view as text, a briefing step is a view
 * plus words. `openGroups` are the groups opened in a picture too large to be drawn item by item.
 */
export type View = {
  readonly level: Level;
  readonly openGroups: readonly string[];
};

export const openingView: View = { level: 1, openGroups: [] };
