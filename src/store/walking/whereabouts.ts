import { readingOrder } from '#core/queries/walking/walk.ts';
import { walkMap, type WalkMap } from '#core/queries/walking/walk-map.ts';
import { selectLooking, selectScene } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';

/** What the keyboard walks over in the picture that stands; null where none does. */
export function selectWalkMap(state: State): WalkMap | null {
  const { arrangement, pins, view } = state;
  const scene = selectScene(state);
  if (scene === null || arrangement === null) return null;
  return walkMap({ scene, arrangement, offsets: pins, looking: selectLooking(state), view });
}

/** Whether the keyboard can be there. */
export const isIn = ({ spots, way }: WalkMap, element: ElementRef): boolean =>
  element.kind === 'node' ? spots.has(element.id) : element.kind === 'line' && way.has(element.key);

/** Where the keyboard comes into the picture: where it was last, what is selected, or the card with most lines. */
export function selectWayIn(state: State): ElementRef | null {
  const map = selectWalkMap(state);
  if (map === null) return null;
  const known = [state.walked.here, ...state.selected].find((element) => element !== null && isIn(map, element));
  if (known !== undefined) return known;
  const lines = (id: string): number => map.ways.get(id)?.length ?? 0;
  const [central] = readingOrder(map).toSorted((one, other) => lines(other) - lines(one));
  return central === undefined ? null : { kind: 'node', id: central };
}

/** From where a key walks: from what has the focus or, after a click, from what was clicked. */
export function selectStart(state: State): ElementRef | null {
  const map = selectWalkMap(state);
  const [selected] = state.selected;
  if (map === null) return null;
  return [state.focused, selected].find((element) => element && isIn(map, element)) ?? null;
}

/** The end of a line that the keyboard was at last: its lines are gone over. */
export function selectLineOwner({ walked }: State, key: string): string | null {
  const ends = key.split('|');
  const last = walked.past.findLast((element) => element.kind === 'node' && ends.includes(element.id));
  return last?.kind === 'node' ? last.id : (ends[0] ?? null);
}
