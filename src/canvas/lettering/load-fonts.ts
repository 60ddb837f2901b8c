import type { Arrangement } from '#core/picture/arrangement.ts';
import { fontFamily } from '#core/picture/tokens.ts';

/** Letters of every alphabet that the interface knows, so that a later document does not flash in another font. */
const sample = 'Aa Яя';

/** Resolves when the picture can be written in the bundled font; also when that cannot be had, for then another must do. */
export const loadFonts = async (arrangement: Arrangement | null): Promise<void> => {
  const { cards = [], lines = [], captions = [] } = arrangement ?? {};
  const written = [
    ...cards.flatMap((card) => [...card.lines, ...card.sublines.map(({ text }) => text)]),
    ...lines.flatMap(({ phrase }) => (phrase === null ? [] : [phrase.text])),
    ...captions.map(({ text }) => text),
  ];
  const letters = [...new Set([sample, ...written].join(''))].join('');
  const wanted = [400, 600].map((weight) => document.fonts.load(`${weight} 16px "${fontFamily}"`, letters));
  await Promise.allSettled(wanted);
};
