import { del, get, set } from 'idb-keyval';
import type { DraftStorage } from './keep-drafts.ts';

/** Drafts in the database of the browser. */
export const browserDrafts: DraftStorage = { get, set, del };
