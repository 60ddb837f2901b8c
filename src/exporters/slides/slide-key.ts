import { iconGrid, icons, iconStroke } from '#core/picture/icons.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks, signs } from '#core/picture/marks.ts';
import { silhouettePath } from '#core/picture/silhouettes.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { themes } from '#core/picture/tokens.ts';
import { markStroke } from '#core/drawing/sizes.ts';
import type { FigureBody, LegendEntry } from '#exporters/sheets/sheet.ts';
import { bandPath } from '#exporters/svg/band-path.ts';
import { fitIn, type Size, type Window } from '#exporters/svg/drawing.ts';
import { writable } from '#exporters/svg/xml.ts';
import { slideDashes } from './slide-lines.ts';
import { addPath, addSign, wordsStyle, type Slide } from './slide-pen.ts';
import { pixelsAnInch, slideFont, smallestPoints } from './slide-size.ts';

/** Begins the names of shapes of the key, which are found by it; with a separator that nobody sees or writes. */
export const keySign = 'Key\u2063: ';

/** Lengths are pixels of the slide, whose inch has 96. */
const letters = (smallestPoints * pixelsAnInch) / 72;
const row = 32;
const [above, below] = [8, 6];
const gap = { sample: 8, entry: 26 } as const;
const samples = { phase: 56, look: 36, sign: 24 } as const;
const cardHeight = 22;
const theme = themes.projector;

/** The font of slides is narrower than the one that texts are measured in. */
const lengthOf = (name: string): number => measureText(name, letters, 400) * 0.96;

type Seat = { readonly entry: LegendEntry; readonly left: number; readonly row: number };

/** Entry after entry in rows of a width. */
function seat(entries: readonly LegendEntry[], width: number): readonly Seat[] {
  let [left, at] = [0, 0];
  return entries.map((entry) => {
    const taken = samples[entry.kind] + gap.sample + lengthOf(entry.name);
    if (left > 0 && left + taken > width) [left, at] = [0, at + 1];
    const seated = { entry, left, row: at };
    left += taken + gap.entry;
    return seated;
  });
}

export type SlideKey = { readonly seats: readonly Seat[]; readonly height: number };

const keyOf = (entries: readonly LegendEntry[], width: number): SlideKey => {
  const seats = seat(entries, width);
  const rows = (seats.at(-1)?.row ?? -1) + 1;
  return { seats, height: rows === 0 ? 0 : above + rows * row + below };
};

/** Of a picture that no slide holds in letters of full size: it is an overview anyway. */
const mostOfOverview = 0.25;

/** How high a key may be so that no card's words become too small for the last row. */
function roomFor({ picture }: FigureBody, window: Window, size: Size): number {
  const { font } = picture.arrangement.measures;
  const least = Math.max(0, ...picture.cards.map(({ scale }) => letters / (font * scale)));
  if (fitIn(window, size, 2).zoom < least) return size.height * mostOfOverview;
  return size.height - window.height * least - above;
}

/** What lists of shapes call an entry. */
const nameOf = ({ name }: LegendEntry): string => `${keySign}${writable(name)}`;

/** Signs that slides draw. */
const isDrawn = (entry: LegendEntry): boolean =>
  entry.kind !== 'sign' || entry.sign === 'differs' || entry.sign === 'unnamed';

/** What lines and signs mean comes first: what a card is, its icon and its words say too. */
export function planKey(body: FigureBody, window: Window, size: Size, width: number): SlideKey {
  const entries = body.legend.filter(isDrawn);
  const room = roomFor(body, window, size);
  const choices = [
    entries,
    entries.filter(({ kind }) => kind !== 'look'),
    entries.filter(({ kind }) => kind === 'phase'),
  ];
  return choices.map((each) => keyOf(each, width)).find(({ height }) => height <= room) ?? keyOf([], width);
}

const inch = (pixels: number): number => pixels / pixelsAnInch;

/** The sample of an entry, as the slide draws it; `x` is its left end, `y` its middle. */
function addSample(slide: Slide, entry: LegendEntry, x: number, y: number): void {
  const name = nameOf(entry);
  const sign = (data: string, at: readonly [number, number], side: number, ink: Parameters<typeof addSign>[5]): void =>
    addSign(slide, name, data, [inch(at[0]), inch(at[1])], inch(side), ink);
  switch (entry.kind) {
    case 'phase': {
      const { width, ink, mark } = ladder[entry.phase];
      const way = [{ x: inch(x), y: inch(y), moveTo: true } as const, { x: inch(x + samples.phase), y: inch(y) }];
      addPath(slide, name, way, { stroke: theme.edge, width, dash: slideDashes[entry.phase], share: ink });
      const { ground, ink: shape } = marks[mark];
      const at = [x + samples.phase / 2, y] as const;
      const side = 15;
      if (ground !== null) sign(ground, at, side, { fill: theme.canvas, stroke: theme.edge, width: markStroke * side });
      if (shape !== null) sign(shape, at, side, { fill: theme.edge });
      return;
    }
    case 'look': {
      const { look } = entry;
      const [width, band, isFilled] = [samples.look, 15, look === 'country'];
      const colour = theme.looks[look];
      const middle = [x + width / 2, y] as const;
      const fill = isFilled ? colour : theme.surface;
      sign(silhouettePath(look, width, cardHeight, 0.5), middle, 1, { fill, stroke: colour, width: 2 });
      if (!isFilled) sign(bandPath(look, width, cardHeight, band, 0.5), middle, 1, { fill: colour });
      const side = band * 0.8;
      const corner = [x + (band - side) / 2, y - side / 2] as const;
      const stroke = isFilled ? theme.onCountry : theme.onBand;
      return sign(icons[look], corner, side / iconGrid, { stroke, width: (iconStroke * side) / iconGrid });
    }
    case 'sign': {
      const at = [x + samples.sign / 2, y] as const;
      if (entry.sign === 'differs') {
        sign(signs.disc, at, 22, { fill: theme.text, stroke: theme.canvas });
        return sign(signs.notEqual, at, 22, { stroke: theme.surface, width: 22 * 0.11 });
      }
      return sign('M-0.5 -0.36H0.5V0.36H-0.5Z', at, samples.sign, {
        fill: theme.surface,
        stroke: theme.text,
        width: 1,
      });
    }
  }
}

/** The key to a picture: samples as shapes, names as words. `place` is its top left corner. */
export function addKey(slide: Slide, { seats }: SlideKey, place: { x: number; y: number }, language: string): void {
  for (const { entry, left, row: at } of seats) {
    const [x, top] = [place.x + left, place.y + above + at * row];
    addSample(slide, entry, x, top + row / 2);
    slide.addText(writable(entry.name), {
      x: inch(x + samples[entry.kind] + gap.sample),
      y: inch(top),
      w: inch(lengthOf(entry.name) + gap.entry / 2),
      h: inch(row),
      objectName: nameOf(entry),
      wrap: false,
      ...wordsStyle({ size: smallestPoints, colour: theme.text, valign: 'middle', language }, slideFont),
    });
  }
}
