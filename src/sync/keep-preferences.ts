import type { EntenteStore } from '#store/create-store.ts';
import { detailsWidths } from '#store/slices/panels-slice.ts';
import type { State } from '#store/state.ts';

/** Chromium shares one storage among all pages opened from disk, hence the prefix. */
const key = 'entente:preferences';

type Preferences = Pick<State, 'theme' | 'legendOpen' | 'detailsOpen' | 'detailsWidth'>;

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
    if (same(next, kept)) return;
    kept = next;
    try {
      storage().setItem(key, JSON.stringify({ version: 1, ...next }));
    } catch {
      refused();
    }
  });
}

const preferencesOf = ({ theme, legendOpen, detailsOpen, detailsWidth }: State): Preferences => ({
  theme,
  legendOpen,
  detailsOpen,
  detailsWidth,
});

const same = (one: Preferences, other: Preferences): boolean =>
  one.theme === other.theme &&
  one.legendOpen === other.legendOpen &&
  one.detailsOpen === other.detailsOpen &&
  one.detailsWidth === other.detailsWidth;

/** What a stored text says, field by field; whatever is missing or strange keeps its default. */
export function readPreferences(text: string | null): Partial<Preferences> {
  const stored = parse(text);
  const theme = (['system', 'light', 'dark'] as const).find((name) => name === stored.get('theme'));
  const [legendOpen, detailsOpen] = [stored.get('legendOpen'), stored.get('detailsOpen')];
  const width = stored.get('detailsWidth');
  return {
    ...(theme !== undefined && { theme }),
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
