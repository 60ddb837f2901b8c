import { themes } from '#core/picture/tokens.ts';
import { drawSwatch, swatchWidth } from '#exporters/page/draw-legend.ts';
import type { PagePlan } from '#exporters/page/plan-page.ts';
import { fitAccounts } from '#exporters/sheets/fit-accounts.ts';
import type { HandOut, LegendEntry, Sheet } from '#exporters/sheets/sheet.ts';
import { drawMatrixSvg, drawSvg } from '#exporters/svg/draw-svg.ts';
import type { Size } from '#exporters/svg/drawing.ts';
import { tag } from '#exporters/svg/xml.ts';
import { element, written } from './html.ts';

const theme = themes.projector;

/** Of accounts, in pixels: 12 pt where they have room, never under the 9 pt of sources. */
const accountSizes = [16, 14, 13, 12] as const;

const swatchBox = { width: 44, height: 20 } as const;

const key = (entry: LegendEntry): string => {
  const { width, height } = swatchBox;
  const sample = drawSwatch(entry, (width - swatchWidth(entry)) / 2, height / 2, theme);
  return element(
    'li',
    {},
    tag('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, sample),
    written('span', {}, entry.name),
  );
};

/** The key to what the picture shows; nothing for what is no picture. */
export const writeKey = ({ body }: Sheet, { words }: HandOut): string =>
  body.kind === 'figure' && body.legend.length > 0
    ? element('ul', { class: 'key', 'aria-label': words.key }, ...body.legend.map(key))
    : '';

/** What a sheet is about: a figure of this size, drawn in lines; a table; or a quotation. */
export const writeBody = ({ body, title }: Sheet, { language }: HandOut, size: Size, prefix: string): string => {
  switch (body.kind) {
    case 'figure': {
      const { picture, highlights, words, window, notes, description } = body;
      const drawn = drawSvg({
        picture,
        highlights,
        words,
        notes,
        description,
        title,
        prefix,
        size: { width: Math.round(size.width), height: Math.round(size.height) },
        ...(window && { window }),
      });
      return element('figure', {}, drawn);
    }
    case 'matrix': {
      const { figure, notes, description } = body;
      const box = { width: Math.round(size.width), height: Math.round(size.height) };
      const parts = { figure, notes, theme, description, title, prefix, size: box, language };
      return element('figure', {}, drawMatrixSvg(parts));
    }
    case 'accounts': {
      const head = element(
        'tr',
        {},
        '<th class="sign"></th><th></th>',
        ...body.heads.map((each) => written('th', { scope: 'col' }, each)),
      );
      // Cells of a table have more room round their words than those of a drawing.
      const room = { width: size.width * 0.95, height: size.height * 0.84 };
      const fitted = fitAccounts(body, { ...room, sizes: accountSizes, headSize: 16 });
      const shown = body.rows.slice(0, body.rows.length - fitted.left);
      const rows = shown.map(({ sign, question, cells }) =>
        element(
          'tr',
          {},
          written('th', { class: 'sign' }, sign),
          written('th', { scope: 'row' }, question),
          ...cells.map((cell) => element('td', {}, written('span', {}, cell))),
        ),
      );
      const style = `font-size:${fitted.size}px`;
      const table = element('table', { style }, element('thead', {}, head), element('tbody', {}, ...rows));
      return fitted.left === 0 ? table : table + written('p', { class: 'source' }, body.more(fitted.left));
    }
    case 'quote':
      return body.quotes
        .map(({ words, speaker, source }) =>
          element(
            'blockquote',
            {},
            written('p', {}, words),
            element('footer', {}, written('strong', {}, speaker), written('p', { class: 'source' }, source)),
          ),
        )
        .join('');
    case 'title':
      return '';
  }
};

/** The receipts, numbered as on the picture; each leads to its source, where that is on the web. */
export const writePassages = ({ passages, source }: PagePlan, { words }: HandOut): string => {
  const set = passages.columns.flat();
  const items = set.map(({ number, lines, url }) => {
    const text = lines.join(' ');
    return element(
      'li',
      { value: number },
      url === null ? written('span', {}, text) : written('a', { href: url }, text),
    );
  });
  const list =
    items.length === 0 ? '' : element('ol', { class: items.length > 1 ? 'passages' : 'passages one' }, ...items);
  return [
    list,
    passages.left > 0 ? written('p', { class: 'source' }, words.morePassages(passages.left)) : '',
    source === null ? '' : written('p', { class: 'source' }, words.sources([source])),
  ].join('');
};
