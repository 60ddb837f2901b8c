import { lastViewsKey } from './has-last-views.ts';
import type { Pins } from '#store/shapes/moving.ts';

export type LastView = { readonly fragment: string; readonly pins: Pins };

export type ViewStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Chromium shares one storage among all pages opened from disk, hence the prefix. */
const keyOf = (id: string): string => `entente:view:${id}`;
/** Ids of the documents of which a view is kept, the one looked at last first. */
const orderKey = lastViewsKey;

/** Storage has an end, and what was looked at twenty documents ago is forgotten by people, too. */
const mostViews = 20;

/** The last view of a document; null where there is none, or nothing that can be read. */
export function readLastView(storage: ViewStorage, id: string): LastView | null {
  const { version, fragment, pins } = fieldsOf(storage.getItem(keyOf(id)));
  return version === 1 && typeof fragment === 'string' ? { fragment, pins: readPins(pins) } : null;
}

/** Keeps the last view of a document, or forgets it. */
export function writeLastView(storage: ViewStorage, id: string, last: LastView | null): void {
  if (last === null) storage.removeItem(keyOf(id));
  else storage.setItem(keyOf(id), JSON.stringify({ version: 1, ...last }));
  const before = readOrder(storage);
  const others = before.filter((other) => other !== id);
  const order = last === null ? others : [id, ...others];
  for (const forgotten of order.slice(mostViews)) storage.removeItem(keyOf(forgotten));
  const kept = order.slice(0, mostViews);
  if (kept.join() !== before.join()) storage.setItem(orderKey, JSON.stringify({ version: 1, ids: kept }));
}

function readOrder(storage: ViewStorage): readonly string[] {
  const { version, ids } = fieldsOf(storage.getItem(orderKey));
  return version === 1 && Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function readPins(stored: unknown): Pins {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, offset]: readonly [string, unknown]) => {
      const [dx, dy]: readonly unknown[] = Array.isArray(offset) ? offset : [];
      return typeof dx === 'number' && typeof dy === 'number' ? [[id, [dx, dy] as const]] : [];
    }),
  );
}

function fieldsOf(text: string | null): { readonly [field: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
