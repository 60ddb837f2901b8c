import type { ElementRef } from '#store/state.ts';

/** Whether both point at the same thing; nothing is the same as nothing. */
export function sameElement(one: ElementRef | null, other: ElementRef | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'line') return other.kind === 'line' && one.key === other.key;
  return other.kind === one.kind && one.id === other.id;
}
