import type { Phase } from '#core/document/schema.ts';
import type { Arrangement, Card, LayoutInput, Point } from '#core/picture/arrangement.ts';
import { fitZoom } from '#core/picture/fit-zoom.ts';
import { ladder } from '#core/picture/ladder.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { themes, type Theme } from '#core/picture/tokens.ts';

/**
 * A plain SVG of an arrangement, to look at what a layout did without the canvas: run
 * `node src/cli/run.mjs tests/layout/write-pictures.ts`.
 */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const path = (points: readonly Point[], radius: number): string =>
  points
    .map(([x, y], index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${x} ${y}`;
      if (after === undefined) return `L${x} ${y}`;
      const toward = (to: Point): Point => {
        const length = Math.hypot(to[0] - x, to[1] - y);
        const share = Math.min(radius, length / 2) / Math.max(length, 1);
        return [x + (to[0] - x) * share, y + (to[1] - y) * share];
      };
      return `L${toward(before).join(' ')}Q${x} ${y} ${toward(after).join(' ')}`;
    })
    .join('');

const outline = (card: Card, look: string): string => {
  const [l, r, t, b] = [
    card.x - card.width / 2,
    card.x + card.width / 2,
    card.y - card.height / 2,
    card.y + card.height / 2,
  ];
  if (look === 'instrument') return `M${l} ${t}H${r - 14}L${r} ${t + 14}V${b}H${l}Z`;
  if (look === 'programme') return `M${l + 8} ${t}H${r - 8}L${r} ${card.y}L${r - 8} ${b}H${l + 8}L${l} ${card.y}Z`;
  if (look === 'event') return `M${l} ${t}H${r - 9}L${r} ${card.y}L${r - 9} ${b}H${l}Z`;
  if (look === 'subject') return `M${l + 7} ${t}H${r}L${r - 7} ${b}H${l}Z`;
  const radius = look === 'person' ? card.height / 2 : look === 'organisation' ? 0 : 8;
  return `M${l + radius} ${t}H${r - radius}A${radius} ${radius} 0 0 1 ${r} ${t + radius}V${b - radius}A${radius} ${radius} 0 0 1 ${r - radius} ${b}H${l + radius}A${radius} ${radius} 0 0 1 ${l} ${b - radius}V${t + radius}A${radius} ${radius} 0 0 1 ${l + radius} ${t}Z`;
};

const mark = (phase: Phase, [x, y]: Point, size: number, theme: Theme): string => {
  const kind = ladder[phase].mark;
  const half = size / 2;
  const fill = kind.startsWith('hollow') ? theme.canvas : theme.edge;
  const stroke = `fill="${fill}" stroke="${theme.edge}" stroke-width="1.5"`;
  if (kind === 'dot' || kind === 'hollow-circle') return `<circle cx="${x}" cy="${y}" r="${half - 0.5}" ${stroke}/>`;
  const square = `<rect x="${x - half + 1}" y="${y - half + 1}" width="${size - 2}" height="${size - 2}"`;
  if (kind === 'half-square')
    return `${square} fill="${theme.canvas}" stroke="${theme.edge}" stroke-width="1.5"/><rect x="${x - half + 1}" y="${y - half + 1}" width="${half - 1}" height="${size - 2}" fill="${theme.edge}"/>`;
  return `${square} ${stroke}/>`;
};

/** Letters stand where the layout's own widths put them, so that a wrong width shows. */
const words = (text: string, x: number, y: number, size: number, weight: 400 | 600, fill: string): string =>
  `<text x="${x}" y="${y + size * 0.36}" font-size="${size}" font-weight="${weight}" fill="${fill}" style="font-kerning:none;font-variant-ligatures:none">${escape(text)}</text>`;

const cardOf = (card: Card, input: LayoutInput, arrangement: Arrangement, theme: Theme): string => {
  const look = input.nodes.find(({ id }) => id === card.id)?.look ?? 'subject';
  const { font, lineHeight, subFont, subLineHeight, band, padding } = arrangement.measures;
  const color = theme.looks[look];
  const left = card.x - card.width / 2;
  const country = look === 'country';
  const text = card.lines.length * lineHeight + card.sublines.length * subLineHeight;
  let y = card.y - text / 2;
  const rows = [
    ...card.lines.map((line) => {
      y += lineHeight;
      return words(
        line,
        left + band + padding,
        y - lineHeight / 2,
        font,
        card.strong ? 600 : 400,
        country ? theme.onCountry : theme.text,
      );
    }),
    ...card.sublines.map((line) => {
      y += subLineHeight;
      const x = left + band + padding;
      const sign = line.phase === null ? '' : mark(line.phase, [x + 5, y - subLineHeight / 2], 10, theme);
      return (
        sign + words(line.text, line.phase === null ? x : x + subFont, y - subLineHeight / 2, subFont, 400, theme.muted)
      );
    }),
  ].join('');
  const shape = outline(card, look);
  const clip = `c-${card.id.replaceAll(/\W/gu, '_')}`;
  return `<clipPath id="${clip}"><path d="${shape}"/></clipPath><path d="${shape}" fill="${country ? theme.country : theme.surface}"/><rect clip-path="url(#${clip})" x="${left}" y="${card.y - card.height / 2}" width="${band}" height="${card.height}" fill="${color}"/><path d="${shape}" fill="none" stroke="${color}" stroke-width="${card.key ? 4 : theme.cardBorder}"/>${rows}`;
};

const lineOf = (
  line: Arrangement['lines'][number],
  input: LayoutInput,
  arrangement: Arrangement,
  theme: Theme,
  unit: number,
): string => {
  const known = input.lines.find(({ key }) => key === line.key);
  const rung = ladder[known?.phase ?? 'fact'];
  const points = known?.arrow === true ? shortened(line.points, 9 * unit) : line.points;
  const stroke = `fill="none" stroke="${theme.edge}" stroke-opacity="${rung.ink}" stroke-width="${rung.width * 0.85 * unit}" stroke-dasharray="${rung.dash.map((dash) => dash * unit).join(' ')}" stroke-linecap="${rung.cap}"`;
  return `<path d="${path(points, arrangement.measures.lineRadius)}" ${stroke}/>${known?.arrow === true ? head(line.points, 11 * unit, theme) : ''}`;
};

const shortened = (points: readonly Point[], by: number): readonly Point[] => {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return points;
  const share = Math.min(0.9, by / Math.max(1, Math.hypot(end[0] - before[0], end[1] - before[1])));
  return [...points.slice(0, -1), [end[0] - (end[0] - before[0]) * share, end[1] - (end[1] - before[1]) * share]];
};

const head = (points: readonly Point[], size: number, theme: Theme): string => {
  const end = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? end;
  const turn = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  return `<path d="M0 0L${-size} ${-size * 0.4}V${size * 0.4}Z" transform="translate(${end.join(' ')})rotate(${turn})" fill="${theme.edge}"/>`;
};

/** The arrangement as seen in its frame at fit zoom. */
export const drawArrangement = (arrangement: Arrangement, input: LayoutInput): string => {
  const { frame } = input;
  const theme = frame.display === 'projector' ? themes.projector : themes.light;
  const zoom = fitZoom(arrangement, frame);
  const width = Math.max(frame.width, arrangement.width * zoom);
  const height = Math.max(frame.height, arrangement.height * zoom);
  const unit = 1 / zoom;
  const { captionFont, phraseFont } = arrangement.measures;
  const phases = new Map(input.lines.map(({ key, phase }) => [key, phase]));
  const markSize = (frame.display === 'projector' ? 15 : 11) * unit;
  const parts = [
    ...arrangement.lines.map((line) => lineOf(line, input, arrangement, theme, unit)),
    ...arrangement.cards.map((card) => cardOf(card, input, arrangement, theme)),
    ...arrangement.lines.flatMap(({ key, mark: at }) =>
      at === null ? [] : mark(phases.get(key) ?? 'fact', at, markSize, theme),
    ),
    ...arrangement.lines.flatMap(({ phrase }) =>
      phrase === null
        ? []
        : `<rect x="${phrase.x}" y="${phrase.y - phraseFont / 2}" width="${measureText(phrase.text, phraseFont)}" height="${phraseFont}" fill="${theme.canvas}" opacity=".8"/>${words(phrase.text, phrase.x, phrase.y, phraseFont, 400, theme.text)}`,
    ),
    ...arrangement.captions.map(({ text, x, y }) =>
      words(text.toLocaleUpperCase('en'), x, y, captionFont, 600, theme.muted),
    ),
  ];
  const shift = [(width - arrangement.width * zoom) / 2, (height - arrangement.height * zoom) / 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Entente Sans"><rect width="100%" height="100%" fill="${theme.canvas}"/><g transform="translate(${shift.join(' ')})scale(${zoom})">${parts.join('\n')}</g></svg>`;
};
