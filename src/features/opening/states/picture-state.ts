import { selectRendering, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

export type PictureStateName = 'none' | 'reading' | 'failed' | 'empty' | 'arranging' | 'arranging-failed' | 'groups';

/** What is to be said over the picture: what stops it first, then what it is. */
export const pictureState = (state: State): PictureStateName => {
  if (state.loading.phase === 'failed') return 'failed';
  if (state.loading.phase === 'reading' || state.document === null) return 'reading';
  const scene = selectScene(state);
  if (scene === null || scene.nodes.length === 0) return 'empty';
  if (selectRendering(state) !== 'picture') return 'none';
  if (state.arranging === 'failed') return 'arranging-failed';
  if (state.arranging === 'working' || state.arrangement === null) return 'arranging';
  return scene.kind === 'groups' ? 'groups' : 'none';
};
