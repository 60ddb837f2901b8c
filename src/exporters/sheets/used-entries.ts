import type { Look, Phase } from '#core/document/schema.ts';
import { isAbsent, type Highlights } from '#core/drawing/highlights.ts';
import type { Picture } from '#core/drawing/picture.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { looksInOrder } from '#core/queries/legend/kinds-of.ts';
import type { LegendEntry, Sign } from './sheet.ts';

export type LegendWords = {
  readonly looks: { readonly [L in Look]: string };
  readonly phases: { readonly [P in Phase]: string };
  readonly differs: string;
  readonly joint: string;
  readonly noPassage: string;
  readonly unnamed: string;
};

/** The key to what a picture shows, firmest and most frequent kinds first; what it does not show has no entry. */
export const usedEntries = (picture: Picture, highlights: Highlights, words: LegendWords): readonly LegendEntry[] => {
  const cards = picture.cards.filter(({ id }) => !isAbsent(highlights, id));
  const lines = picture.lines.filter(({ key }) => !isAbsent(highlights, key));
  const written = cards.flatMap(({ card }) => card.sublines.flatMap(({ phase }) => phase ?? []));
  const looks = new Set(cards.map(({ node }) => node.look));
  const phases = new Set([...lines.filter(({ bundle }) => !bundle).map(({ rung }) => rung.phase), ...written]);
  const signs: readonly (readonly [Sign, boolean])[] = [
    ['differs', cards.some(({ node }) => node.differs) || lines.some(({ told }) => told.differs)],
    ['joint', cards.some(({ node }) => node.joint)],
    ['unnamed', cards.some(({ node, card }) => node.unnamed && !card.key)],
    ['noPassage', lines.some(({ told, line }) => told.noPassage && !told.differs && line.mark !== null)],
  ];
  return [
    ...phasesByFirmness
      .filter((phase) => phases.has(phase))
      .map((phase): LegendEntry => ({ kind: 'phase', phase, name: words.phases[phase] })),
    ...looksInOrder
      .filter((look) => looks.has(look))
      .map((look): LegendEntry => ({ kind: 'look', look, name: words.looks[look] })),
    ...signs.filter(([, isUsed]) => isUsed).map(([sign]): LegendEntry => ({ kind: 'sign', sign, name: words[sign] })),
  ];
};
