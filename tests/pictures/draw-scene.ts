import type { Guide, Point } from '#core/picture/arrangement.ts';
import { fitZoom } from '#core/picture/fit-zoom.ts';
import { iconGrid, icons, iconStroke } from '#core/picture/icons.ts';
import { marks, markSize } from '#core/picture/marks.ts';
import { silhouettePath } from '#core/picture/silhouettes.ts';
import { cardText } from '#core/drawing/card-text.ts';
import { phraseOf } from '#core/drawing/line-words.ts';
import type { Placed } from '#core/drawing/placed.ts';
import { inkOf, isDimmed, type Highlights } from '#core/drawing/highlights.ts';
import type { Picture, PictureCard, PictureLine } from '#core/drawing/picture.ts';
import type { Words } from '#canvas/words.ts';

/** What is drawn, as a plain SVG with one element a line: what a reviewer reads in a diff and looks at in a browser. */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const short = (value: number): string => String(Math.round(value * 10) / 10);

const bent = (points: readonly Point[], radius: number): string =>
  points
    .map(([x, y], index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${x} ${y}`;
      if (after === undefined) return `L${x} ${y}`;
      const toward = ([toX, toY]: Point): string => {
        const share = Math.min(0.5, radius / Math.max(1, Math.hypot(toX - x, toY - y)));
        return `${short(x + (toX - x) * share)} ${short(y + (toY - y) * share)}`;
      };
      return `L${toward(before)}Q${x} ${y} ${toward(after)}`;
    })
    .join('');

type Drawing = { readonly picture: Picture; readonly highlights: Highlights; readonly unit: number };

const inked = (ink: number, content: string): string => (ink === 1 ? content : `<g opacity="${ink}">${content}</g>`);

const mark = ({ rung, line }: PictureLine, { picture, unit }: Drawing): string => {
  const shape = marks[rung.mark];
  if (line.mark === null) return '';
  const size = markSize[picture.theme.name === 'projector' ? 'projector' : 'desk'] * unit;
  const { canvas, edge } = picture.theme;
  const ground =
    shape.ground === null ? '' : `<path d="${shape.ground}" fill="${canvas}" stroke="${edge}" stroke-width=".14"/>`;
  const ink = shape.ink === null ? '' : `<path d="${shape.ink}" fill="${edge}"/>`;
  return `<g transform="translate(${line.mark.join(' ')})scale(${short(size)})">${ground}${ink}</g>`;
};

const arrow = ({ line, told }: PictureLine, { picture, unit }: Drawing): string => {
  const [before, end] = [line.points.at(-2), line.points.at(-1)];
  if (!told.arrow || !before || !end) return '';
  const turn = Math.round((Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI);
  const size = short((picture.theme.name === 'projector' ? 15 : 11) * unit);
  return `<path d="M0 0L-1 -.43V.43Z" transform="translate(${end.join(' ')})rotate(${turn})scale(${size})" fill="${picture.theme.edge}"/>`;
};

const line = (each: PictureLine, drawing: Drawing): string => {
  const { picture, highlights, unit } = drawing;
  const { rung } = each;
  const width = rung.width * picture.lineShare + (highlights.pathLines.has(each.key) ? 2 : 0);
  const dash =
    rung.dash.length === 0
      ? ''
      : ` stroke-dasharray="${rung.dash.map((part) => short(part * picture.lineShare * unit)).join(' ')}"`;
  const stroke = `stroke="${picture.theme.edge}" stroke-width="${short(width * unit)}" stroke-linecap="${rung.cap}"${rung.ink === 1 ? '' : ` stroke-opacity="${rung.ink}"`}${dash}`;
  const path = `<path id="${escape(each.key)}" data-phase="${rung.phase}" d="${bent(each.line.points, picture.arrangement.measures.lineRadius)}" fill="none" ${stroke}/>`;
  return inked(inkOf(highlights, each.key, picture.theme.dim), path + arrow(each, drawing) + mark(each, drawing));
};

const text = (placed: Placed): string => {
  const sign = placed.mark === 'none' ? '' : `<!-- ${placed.mark} -->`;
  const x = placed.x + (placed.mark === 'none' ? 0 : placed.font * 0.95);
  return `${sign}<text x="${short(x)}" y="${short(placed.y + placed.font * 0.357)}" font-size="${short(placed.font)}"${placed.weight === 600 ? ' font-weight="600"' : ''} fill="${placed.ink}">${escape(placed.text)}</text>`;
};

const card = (each: PictureCard, drawing: Drawing, words: Words): string => {
  const { picture, highlights } = drawing;
  const { width, height, x, y, key } = each.card;
  const band = picture.arrangement.measures.band;
  const shape = silhouettePath(each.node.look, width, height);
  const fill = each.filled ? picture.theme.country : picture.theme.surface;
  const side = Math.min(20, height * 0.62);
  const clip = `clip-${each.id.replaceAll(/\W/gu, '-')}`;
  const icon = `<path d="${icons[each.node.look]}" transform="translate(${short(band / 2 - width / 2 - side / 2)} ${short(-side / 2)})scale(${short(side / iconGrid)})" fill="none" stroke="${each.onBand}" stroke-width="${iconStroke}"/>`;
  const body = `<g transform="translate(${x} ${y})"><clipPath id="${clip}"><path d="${shape}"/></clipPath><path d="${shape}" fill="${fill}"/><rect clip-path="url(#${clip})" x="${short(-width / 2)}" y="${short(-height / 2)}" width="${band}" height="${height}" fill="${each.colour}"/><path d="${shape}" fill="none" stroke="${each.colour}" stroke-width="${picture.theme.cardBorder * (key ? 2 : each.node.unnamed ? 0.6 : 1)}"/>${icon}</g>`;
  const station = highlights.stations.indexOf(each.id);
  const number =
    station < 0
      ? ''
      : `<text x="${short(x - width / 2)}" y="${short(y - height / 2)}" font-weight="600">${station + 1}</text>`;
  const said = isDimmed(highlights, each.id) ? [] : cardText(each, picture, words, 2).map(text);
  return `<g id="${escape(each.id)}">${inked(inkOf(highlights, each.id, picture.theme.dim), body)}${said.join('')}${number}</g>`;
};

const guide = (each: Guide, { picture }: Drawing): string => {
  const quiet = `fill="none" stroke="${picture.theme.hairline}"`;
  switch (each.kind) {
    case 'ring':
      return `<ellipse cx="${short(each.x)}" cy="${short(each.y)}" rx="${short(each.rx)}" ry="${short(each.ry)}" ${quiet}/>`;
    case 'rule':
      return `<path d="M${each.from.map(short).join(' ')}L${each.to.map(short).join(' ')}" ${quiet}/>`;
    case 'bar': {
      const colour = picture.card.get(each.card)?.colour ?? picture.theme.edge;
      const look = each.unsure ? `fill="none" stroke="${colour}" stroke-dasharray="3 2"` : `fill="${colour}"`;
      return `<rect data-open="${each.open ?? 'no'}" x="${short(each.x)}" y="${short(each.y)}" width="${short(each.width)}" height="${short(each.height)}" ${look}/>`;
    }
  }
};

/** The picture as it stands in its frame, in model units; only its letters may differ from the canvas. */
export const drawScene = (picture: Picture, highlights: Highlights, words: Words): string => {
  const { arrangement, theme } = picture;
  const { cards, width, height, measures } = arrangement;
  const frame = { width, height, display: theme.name === 'projector' ? 'projector' : 'desk' } as const;
  const drawing = { picture, highlights, unit: 1 / Math.max(0.5, fitZoom(arrangement, frame)) };
  const left = Math.floor(Math.min(0, ...cards.map((each) => each.x - each.width / 2 - 12)));
  const parts = [
    ...(arrangement.guides ?? []).map((each) => guide(each, drawing)),
    ...picture.lines.map((each) => line(each, drawing)),
    ...picture.cards.map((each) => card(each, drawing, words)),
    ...picture.lines.flatMap((each) => {
      const phrase = isDimmed(highlights, each.key) ? null : phraseOf(each, picture, 2);
      return phrase === null ? [] : [text(phrase)];
    }),
    ...arrangement.captions.map(({ text: said, x, y }) =>
      text({
        id: '',
        kind: 'caption',
        text: said.toLocaleUpperCase('en'),
        weight: 600,
        x,
        y,
        dx: 0,
        dy: 0,
        font: measures.captionFont,
        grows: true,
        ink: theme.muted,
        halo: null,
        ground: null,
        mark: 'none',
      }),
    ),
  ].filter((part) => part !== '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${Math.ceil(width - left)} ${Math.ceil(height)}" font-family="Entente Sans, Noto Sans, sans-serif">`,
    `<rect x="${left}" width="100%" height="100%" fill="${theme.canvas}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
};
