import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';

/** Chromium shares one storage among all pages opened from disk, hence the prefix. */
const key = 'entente:preferences';

type Preferences = Pick<State, 'theme' | 'legendOpen' | 'detailsOpen'>;

/**
 * Keeps theme and open panels in the browser, in step with the store. Where the browser refuses, they last until the
 * page is closed and `refused` is told once. Returns the stop.
 */
export function keepPreferences(
  store: EntenteStore,
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  refused: () => void,
): () => void {
  try {
    store.setState(readPreferences(storage().getItem(key)));
  } catch {
    refused();
    return () => {};
  }
  let kept = preferencesOf(store.getState());
  return store.subscribe((state) => {
    const next = preferencesOf(state);
    if (next.theme === kept.theme && next.legendOpen === kept.legendOpen && next.detailsOpen === kept.detailsOpen) return;
    kept = next;
    try {
      storage().setItem(key, JSON.stringify({ version: 1, ...next }));
    } catch {
      refused();
    }
  });
}

const preferencesOf = ({ theme, legendOpen, detailsOpen }: State): Preferences => ({ theme, legendOpen, detailsOpen });

/** What a stored text says, field by field; whatever is missing or strange keeps its default. */
export function readPreferences(text: string | null): Partial<Preferences> {
  const stored = parse(text);
  const theme = (['system', 'light', 'dark'] as const).find((name) => name === stored.get('theme'));
  const [legendOpen, detailsOpen] = [stored.get('legendOpen'), stored.get('detailsOpen')];
  return {
    ...(theme !== undefined && { theme }),
    ...(typeof legendOpen === 'boolean' && { legendOpen }),
    ...(typeof detailsOpen === 'boolean' && { detailsOpen }),
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
