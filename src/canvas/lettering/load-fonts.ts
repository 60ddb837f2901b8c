import { fontFamily } from '#core/picture/tokens.ts';
import type { Picture } from '#canvas/picture/picture.ts';

/** Letters of every alphabet that the interface knows, so that a later document does not flash in another font. */
const sample = 'Aa Яя';

/** Resolves when the bundled font can be drawn with; also when it cannot be had, for then another must do. */
export const loadFonts = async (picture: Picture | null): Promise<void> => {
  const letters = picture?.arrangement.cards.flatMap(({ lines }) => lines).join('') ?? '';
  const wanted = [400, 600].map((weight) => document.fonts.load(`${weight} 16px "${fontFamily}"`, sample + letters));
  await Promise.allSettled(wanted);
};
