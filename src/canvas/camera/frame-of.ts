import type { Frame } from '#core/picture/arrangement.ts';
import { selectLetters } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

/** The room that a picture of this size has on the screen, and what letters are wanted in it. */
export const frameOf = (state: State, width: number, height: number): Frame => ({
  width,
  height,
  display: state.display,
  letters: selectLetters(state),
  ...(state.display === 'projector' && { screen: innerHeight }),
});
