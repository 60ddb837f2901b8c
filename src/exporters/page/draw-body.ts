import { wrapLabel } from '#core/picture/wrap-label.ts';
import type { Theme } from '#core/picture/tokens.ts';
import { fitAccounts } from '#exporters/sheets/fit-accounts.ts';
import type { AccountsBody, QuoteBody, Sheet } from '#exporters/sheets/sheet.ts';
import { drawFigure } from '#exporters/svg/draw-svg.ts';
import type { Window } from '#exporters/svg/drawing.ts';
import { drawMatrix } from '#exporters/svg/svg-matrix.ts';
import { tag } from '#exporters/svg/xml.ts';
import { writeLines } from './write-lines.ts';

const drawQuotes = ({ quotes }: QuoteBody, box: Window, theme: Theme): string => {
  const room = box.height / Math.max(1, quotes.length);
  return quotes
    .map(({ words, speaker, source }, place) => {
      const fits = (size: number) => wrapLabel(words, { width: box.width - 40, size, weight: 400, maxLines: 30 }).lines;
      const size = [34, 30, 26, 22, 18, 15].find((each) => fits(each).length * each * 1.35 + 60 <= room) ?? 13;
      const lines = fits(size);
      const top = box.y + place * room + Math.max(0, (room - lines.length * size * 1.35 - 60) / 2);
      const height = lines.length * size * 1.35;
      return [
        tag('rect', { x: box.x, y: top, width: 6, height: height + 52, fill: theme.accent }),
        writeLines(lines, box.x + 24, top, { size, weight: 400, ink: theme.text, leading: 1.35 }),
        writeLines([speaker], box.x + 24, top + height + 8, { size: 18, weight: 600, ink: theme.text }),
        writeLines([source], box.x + 24, top + height + 32, { size: 14, weight: 400, ink: theme.muted }),
      ].join('');
    })
    .join('\n');
};

const accountSizes = [20, 18, 16, 14, 13, 12, 11, 10] as const;

const drawAccounts = (body: AccountsBody, box: Window, theme: Theme, least: number): string => {
  const sizes = accountSizes.filter((size) => size >= least);
  const fitted = fitAccounts(body, { ...box, sizes, headSize: 16 });
  const { size, headSize, widths, heads, headHeight, rows, left } = fitted;
  const rule = (y: number, ink: string): string =>
    tag('path', { d: `M${box.x} ${y}h${box.width}`, stroke: ink, fill: 'none' });
  const sides = heads.map((_, place) => box.x + widths.sign + widths.question + place * widths.side);
  const xs = [box.x + widths.sign, ...sides];
  const headed = heads.map((lines, place) =>
    writeLines(lines, sides[place] ?? 0, box.y, { size: headSize, weight: 600, ink: theme.text, leading: 1.2 }),
  );
  let y = box.y + headHeight;
  const drawn = rows.map(({ sign, columns, height }) => {
    const top = y;
    y += height;
    return [
      rule(top, theme.hairline),
      writeLines([sign], box.x, top + size * 0.35, { size, weight: 600, ink: theme.text }),
      ...columns.map((lines, place) =>
        writeLines(lines, xs[place] ?? 0, top + size * 0.35, {
          size,
          weight: place === 0 ? 600 : 400,
          ink: place === 0 ? theme.muted : theme.text,
        }),
      ),
    ].join('');
  });
  const more = left === 0 ? [] : [body.more(left)];
  const said = writeLines(more, xs[0] ?? box.x, y + 2, { size: Math.min(size, 14), weight: 400, ink: theme.muted });
  return [...headed, ...drawn, rule(y, theme.hairline), said].join('\n');
};

/** Words that are all there is to see, as large as their box holds them, in its middle. */
export const drawTitle = (title: string, box: Window, theme: Theme): string => {
  const fits = (size: number) => wrapLabel(title, { width: box.width, size, weight: 600, maxLines: 5 }).lines;
  const size = [48, 42, 36, 30].find((each) => fits(each).length * each * 1.25 <= box.height) ?? 24;
  const lines = fits(size);
  const top = box.y + (box.height - lines.length * size * 1.25) / 2;
  return writeLines(lines, box.x, top, { size, weight: 600, ink: theme.text, leading: 1.25 });
};

/** What a sheet is about, in the room that its page has for it; accounts in letters that are at least so large. */
export const drawBody = (
  { body }: Pick<Sheet, 'body'>,
  box: Window,
  theme: Theme,
  prefix: string,
  least = 10,
): string => {
  switch (body.kind) {
    case 'figure': {
      const { picture, highlights, words, window, notes } = body;
      const inner = drawFigure({
        picture,
        highlights,
        words,
        notes,
        size: box,
        prefix,
        ...(window && { window }),
      });
      const frame = { x: box.x, y: box.y, width: box.width, height: box.height };
      return tag('svg', { ...frame, viewBox: `0 0 ${box.width} ${box.height}`, overflow: 'hidden' }, inner);
    }
    case 'matrix':
      return tag(
        'g',
        { transform: `translate(${box.x} ${box.y})` },
        drawMatrix({ figure: body.figure, notes: body.notes, theme, size: box }),
      );
    case 'accounts':
      return drawAccounts(body, box, theme, least);
    case 'quote':
      return drawQuotes(body, box, theme);
    case 'title':
      return '';
  }
};
