import { ladder } from '#core/picture/ladder.ts';
import type { Picture, PictureCard } from '#core/drawing/picture.ts';
import { detailScale, type DetailLevel } from './level-of-detail.ts';
import type { Placed } from './placed.ts';

/** The few words that a card itself adds, in the reader's language. */
export type CardWords = { readonly claims: (count: number) => string };

type Row = Pick<Placed, 'kind' | 'text' | 'weight' | 'font' | 'ink' | 'mark'> & { readonly height: number };

const firmestPhase = (picture: Picture, id: string): Placed['mark'] => {
  const marks = picture.lines.filter(({ told, rung }) => (told.from === id || told.to === id) && rung.mark !== 'none');
  const order = Object.keys(ladder);
  return marks.toSorted((a, b) => order.indexOf(a.rung.phase) - order.indexOf(b.rung.phase))[0]?.rung.mark ?? 'none';
};

const rowsOf = (each: PictureCard, picture: Picture, words: CardWords, level: DetailLevel): readonly Row[] => {
  const { measures } = picture.arrangement;
  const scale = each.scale * (level === 3 ? detailScale : 1);
  const weight = each.card.strong ? 600 : 400;
  const muted = each.filled ? each.ink : picture.theme.muted;
  const sub = {
    weight: 400,
    font: measures.subFont * scale,
    ink: muted,
    height: measures.subLineHeight * scale,
  } as const;
  return [
    ...each.card.lines.map((text): Row => ({
      kind: 'label',
      text,
      weight,
      font: measures.font * scale,
      ink: each.ink,
      mark: 'none',
      height: measures.lineHeight * scale,
    })),
    ...each.card.sublines.map(({ text, phase }): Row => ({
      ...sub,
      kind: 'subline',
      text,
      mark: phase ? ladder[phase].mark : 'none',
    })),
    ...(level === 3 && each.node.claims > 0
      ? [
          {
            ...sub,
            kind: 'detail',
            text: words.claims(each.node.claims),
            mark: firmestPhase(picture, each.id),
          } as const,
        ]
      : []),
  ];
};

/** The lines of text in a card, left-aligned beside its band and centred in its height. */
export const cardText = (
  each: PictureCard,
  picture: Picture,
  words: CardWords,
  level: DetailLevel,
): readonly Placed[] => {
  const { measures } = picture.arrangement;
  const rows = rowsOf(each, picture, words, level);
  let top = each.card.y - rows.reduce((sum, { height }) => sum + height, 0) / 2;
  return rows.map(({ height, ...row }) => {
    const y = top + height / 2;
    top += height;
    const x = each.card.x - each.card.width / 2 + (measures.band + measures.padding) * each.scale;
    return { ...row, id: each.id, x, y, dx: 0, dy: 0, grows: true, halo: null, ground: null };
  });
};
