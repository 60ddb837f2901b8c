import { themes } from '#core/picture/tokens.ts';
import { isArrangedFor } from '#core/drawing/picture.ts';
import { measureShares } from '#core/drawing/measure-shares.ts';
import { selectDocument, selectLooking, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { FigureParts } from './picture-sheet.ts';

/** What stands on the screen, in the colours of paper; null while no picture stands. */
export const figurePartsOf = (state: State): FigureParts | null => {
  const { arrangement, view, pins, language, metrics, frame } = state;
  const [document, scene] = [selectDocument(state), selectScene(state)];
  if (document === null || scene === null || arrangement === null || !isArrangedFor(arrangement, scene)) return null;
  return {
    document,
    scene,
    arrangement,
    looking: selectLooking(state),
    view,
    offsets: pins,
    theme: { ...themes.projector, display: frame?.display ?? 'desk' },
    language,
    sizes: measureShares(document, scene, metrics, view.size),
  };
};

/** Today where the reader is, as a date of the profile. */
export const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
