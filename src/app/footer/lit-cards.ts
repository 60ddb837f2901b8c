import { selectLooking, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

/** Ids of the cards in the light, where some are not; null where all are, or where groups stand for their members. */
export const litCards = (state: State): readonly string[] | null => {
  const scene = selectScene(state);
  const lit = selectLooking(state)?.lit ?? null;
  if (scene === null || scene.kind === 'groups' || lit === null) return null;
  const ids = scene.nodes.filter(({ id, kind }) => kind === 'node' && lit.has(id)).map(({ id }) => id);
  return ids.length === 0 || ids.length === scene.nodes.length ? null : ids;
};
