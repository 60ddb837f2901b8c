import type { WindowPlace } from './same-screen.ts';
import { sharedNames, type Shared } from './shared.ts';

/** A document on its way to the window that does not have it: its text as it would be saved, and its file's name. */
export type SentDocument = { readonly text: string; readonly fileName: string };

/** What the two windows of a briefing tell each other. Every message says whose it is, as any page may write to any. */
export type Message = {
  readonly session: string;
  readonly from: string;
  /** Counts the messages of a window, so that one heard on two ways is heard once. */
  readonly count: number;
} & (
  | { readonly kind: 'hello' | 'bye'; readonly sum: string }
  | { readonly kind: 'beat'; readonly sum: string; readonly place: WindowPlace }
  | { readonly kind: 'state'; readonly shared: Shared }
  | { readonly kind: 'document'; readonly document: SentDocument }
);

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPart = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isTime = (value: unknown): value is number | null => value === null || Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isLaser(value: unknown): value is Shared['laser'] {
  return value === null || (Array.isArray(value) && value.length === 2 && value.every(isPart));
}

function isDrawer(value: unknown): value is Shared['drawer'] {
  if (value === null) return true;
  return (
    isRecord(value) && ['node', 'line', 'claim'].includes(String(value['kind'])) && typeof value['id'] === 'string'
  );
}

function isStamps(value: unknown): value is Shared['stamps'] {
  if (!isRecord(value)) return false;
  return sharedNames.every((name) => {
    const stamp = value[name];
    return isRecord(stamp) && isCount(stamp['at']) && typeof stamp['by'] === 'string';
  });
}

function isShared(value: unknown): value is Shared {
  return (
    isRecord(value) &&
    isCount(value['step']) &&
    ['none', 'black', 'white'].includes(String(value['shade'])) &&
    isLaser(value['laser']) &&
    isDrawer(value['drawer']) &&
    typeof value['large'] === 'boolean' &&
    typeof value['over'] === 'boolean' &&
    isTime(value['began']) &&
    isTime(value['stepBegan']) &&
    isStamps(value['stamps'])
  );
}

function isPlace(value: unknown): value is WindowPlace {
  return isRecord(value) && ['left', 'top', 'width', 'height'].every((name) => Number.isFinite(value[name]));
}

/**
 * What was heard, if it is a message of this session from the other window; else null. Pages opened from a disk all have
 * the origin "null", so nothing but the session's name and the shape of the message tells friend from stranger.
 */
export function readMessage(heard: unknown, session: string, me: string): Message | null {
  if (!isRecord(heard) || heard['session'] !== session) return null;
  const { from, count, kind, sum, place, shared, document } = heard;
  if (typeof from !== 'string' || from === me || !isCount(count)) return null;
  const head = { session, from, count };
  switch (kind) {
    case 'beat':
      return typeof sum === 'string' && isPlace(place) ? { ...head, kind, sum, place } : null;
    case 'hello':
    case 'bye':
      return typeof sum === 'string' ? { ...head, kind, sum } : null;
    case 'state':
      return isShared(shared) ? { ...head, kind, shared } : null;
    case 'document': {
      if (!isRecord(document)) return null;
      const { text, fileName } = document;
      return typeof text === 'string' && typeof fileName === 'string'
        ? { ...head, kind, document: { text, fileName } }
        : null;
    }
    default:
      return null;
  }
}
