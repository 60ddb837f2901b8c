import { readPreferences } from '#core/formats/preferences.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { detailsWidths } from '#store/slices/panels-slice.ts';
import type { State } from '#store/state.ts';

/** Chromium shares one storage among all pages opened from disk, hence the prefix. */
const key = 'entente:preferences';

const kept = [
  'theme',
  'preferredLanguage',
  'motion',
  'textSize',
  'letterKeys',
  'hint',
  'legendOpen',
  'detailsOpen',
  'detailsWidth',
] as const satisfies readonly (keyof State)[];

type Kept = Pick<State, (typeof kept)[number]>;

/**
 * Keeps preferences and open panels in the browser, in step with the store. Where the browser refuses, they last until the
 * page is closed and `refused` is told once. Returns the stop.
 */
export function keepPreferences(
  store: EntenteStore,
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  refused: () => void,
): () => void {
  try {
    store.setState(readKept(storage().getItem(key)));
  } catch {
    refused();
    return () => {};
  }
  return store.subscribe((state, before) => {
    if (kept.every((name) => state[name] === before[name])) return;
    try {
      storage().setItem(key, JSON.stringify({ version: 1, ...state }, ['version', ...kept]));
    } catch {
      refused();
    }
  });
}

/** What a stored text says, field by field; whatever is missing or strange keeps its default. */
export function readKept(text: string | null): Partial<Kept> {
  const stored = parse(text);
  const [legendOpen, detailsOpen] = [stored.get('legendOpen'), stored.get('detailsOpen')];
  const width = stored.get('detailsWidth');
  return {
    ...readPreferences(stored),
    ...(typeof legendOpen === 'boolean' && { legendOpen }),
    ...(typeof detailsOpen === 'boolean' && { detailsOpen }),
    ...(typeof width === 'number' &&
      width >= detailsWidths.least &&
      width <= detailsWidths.most && { detailsWidth: width }),
  };
}

function parse(text: string | null): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
