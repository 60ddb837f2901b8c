import type { View } from '#core/view/view.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { TrailStep } from '#store/state.ts';

const mostSteps = 7;

/** Keeps the way to what is looked at: each focus, expansion and path, as long as one of them is left. Returns the stop. */
export const keepTrail = (store: EntenteStore): (() => void) =>
  store.subscribe((state, before) => {
    const isNew = state.document !== before.document;
    if (!isNew && state.view === before.view) return;
    const trail = walk(isNew ? [] : state.trail, state.view, isNew ? null : before.view);
    if (trail.length > 0 || state.trail.length > 0) state.trailWalked(trail);
  });

/** What makes two views the same place of the way, however they are lit. */
const placeIn = ({ focus, expanded, path }: View): string =>
  JSON.stringify([focus?.id, focus?.depth, expanded, path?.from, path?.to]);

/**
 * The way after a view has followed another. Who comes back to a place of it has left what came after; another depth of
 * the same focus is the same step; and the last step is kept up to date, so that it is found as it was left.
 */
export function walk(trail: readonly TrailStep[], view: View, before: View | null): readonly TrailStep[] {
  const label = labelOf(view, before);
  if (label === null) return [];
  const known = trail.findIndex((step) => placeIn(step.view) === placeIn(view));
  const kept = trail[known];
  if (kept !== undefined) return [...trail.slice(0, known), { ...kept, view }];
  const step = { label, view };
  const last = trail.at(-1);
  const way = last !== undefined && subjectOf(last) === subjectOf(step) ? trail.slice(0, -1) : trail;
  return [...way, step].slice(-mostSteps);
}

const subjectOf = ({ label }: TrailStep): string =>
  JSON.stringify(label.kind === 'path' ? [label.kind, label.from, label.to] : [label.kind, label.id]);

/** What was done last; else, where something was only taken away, what is left; null where all is looked at. */
function labelOf({ focus, expanded, path }: View, before: View | null): TrailStep['label'] | null {
  const newest = expanded.at(-1);
  const toPath = path && { kind: 'path' as const, from: path.from, to: path.to };
  const toFocus = focus && { kind: 'focus' as const, id: focus.id, depth: focus.depth };
  const toNewest = newest === undefined ? null : { kind: 'expand' as const, id: newest };
  const isNewPath = path?.from !== before?.path?.from || path?.to !== before?.path?.to;
  const isNewFocus = focus?.id !== before?.focus?.id || focus?.depth !== before?.focus?.depth;
  const isExpanded = expanded.length > (before?.expanded.length ?? 0);
  return (
    (isNewPath ? toPath : null) ??
    (isNewFocus ? toFocus : null) ??
    (isExpanded ? toNewest : null) ??
    toPath ??
    toFocus ??
    toNewest
  );
}
