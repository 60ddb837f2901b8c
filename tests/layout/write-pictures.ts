import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Arrangement, LayoutInput, Point } from '#core/picture/arrangement.ts';
import { themes } from '#core/picture/tokens.ts';
import { arrange } from '#layout/arrange.ts';
import { launchChromium } from '#tests/browser/launch.ts';
import { arrangedFrames, arrangedInput } from './around/arranged-input.ts';
import { sampleAllInput, wideFrame } from './columns/sample-all-input.ts';
import { drawArrangement } from './draw-arrangement.ts';
import { fewGroups, groupedInput } from './groups/grouped-input.ts';
import { oddInputs } from './lanes/odd-inputs.ts';
import { frames, sampleInput } from './sample-input.ts';

/**
 * Draws the sample in every frame, arrangement and level, groups, and all odd inputs, as PNG into .cache/lanes, to be looked at without the canvas:
 * `node src/cli/run.mjs tests/layout/write-pictures.ts`. A word after that draws only what has it in its name.
 */
const folder = fileURLToPath(new URL('../../.cache/lanes/', import.meta.url));
const fonts = fileURLToPath(new URL('../../node_modules/@fontsource/noto-sans/', import.meta.url));

const ranges: { readonly [subset: string]: string } = JSON.parse(readFileSync(`${fonts}unicode.json`, 'utf8'));
const faces = ['latin', 'latin-ext', 'cyrillic'].flatMap((subset) =>
  [400, 600].map((weight) => {
    const data = readFileSync(`${fonts}files/noto-sans-${subset}-${weight}-normal.woff2`).toString('base64');
    return `@font-face{font-family:"Entente Sans";font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${ranges[subset]}}`;
  }),
);

const pictures: readonly (readonly [name: string, input: LayoutInput])[] = [
  ...Object.entries(frames).map(([name, frame]) => [name, sampleInput(frame)] as const),
  ...[wideFrame, frames['panels-open'] ?? wideFrame].map(
    (frame) => [`all-items-${frame.width}x${frame.height}`, sampleAllInput(frame)] as const,
  ),
  ...Object.entries(arrangedFrames).flatMap(([name, frame]) => [
    ...(['rings', 'layers', 'timeline'] as const).flatMap((arrangement) =>
      ([1, 2, 3] as const).map(
        (level) => [`${arrangement}-${level}-${name}`, arrangedInput(frame, arrangement, { level })] as const,
      ),
    ),
    [
      `extended-${name}`,
      arrangedInput(frame, 'lanes', { level: 1, expanded: ['jp-doc', 'ua-mod', 'coalition'] }),
    ] as const,
  ]),
  ...[0, 2].map((open) => [`groups-${open}-open`, groupedInput(fewGroups, open)] as const),
  ...oddInputs.map(([name, input]) => [`odd-${name.replaceAll(/\W+/gu, '-')}`, input] as const),
];

/** Rings, rules and bars as the canvas paints them, under everything else. */
const guidesOf = ({ guides = [], measures: { font } }: Arrangement, { frame }: LayoutInput): string => {
  const theme = frame.display === 'projector' ? themes.projector : themes.light;
  const stroke = `fill="none" stroke="${theme.hairline}" stroke-width="${font / 14}"`;
  return guides
    .map((guide) => {
      if (guide.kind === 'ring')
        return `<ellipse cx="${guide.x}" cy="${guide.y}" rx="${guide.rx}" ry="${guide.ry}" ${stroke}/>`;
      if (guide.kind === 'rule') return `<path d="M${guide.from.join(' ')}L${guide.to.join(' ')}" ${stroke}/>`;
      const look = guide.unsure ? `fill-opacity=".35" stroke="${theme.edge}"` : '';
      return `<rect x="${guide.x}" y="${guide.y}" width="${guide.width}" height="${guide.height}" fill="${theme.edge}" ${look}/>`;
    })
    .join('');
};

/** Moved to where the sheet begins: added cards may stand left of it. */
const onSheet = (arrangement: Arrangement): Arrangement => {
  const left = Math.min(0, ...arrangement.cards.map(({ x, width }) => x - width / 2 - 10));
  const move = ([x, y]: Point): Point => [x - left, y];
  return {
    ...arrangement,
    width: arrangement.width - left,
    cards: arrangement.cards.map((card) => ({ ...card, x: card.x - left })),
    lines: arrangement.lines.map((line) => ({
      ...line,
      points: line.points.map(move),
      mark: line.mark && move(line.mark),
      phrase: line.phrase && { ...line.phrase, x: line.phrase.x - left },
    })),
    captions: arrangement.captions.map((caption) => ({ ...caption, x: caption.x - left })),
  };
};

const draw = (input: LayoutInput): string => {
  const arrangement = onSheet(arrange(input));
  return drawArrangement(arrangement, input).replace(/<g [^>]*>/u, (group) => group + guidesOf(arrangement, input));
};

const [, , wanted = ''] = process.argv;
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, input] of pictures.filter(([each]) => each.includes(wanted))) {
  await page.setContent(`<style>${faces.join('')}body{margin:0}</style>${draw(input)}`);
  await page.evaluate(() => document.fonts.ready);
  await page.locator('svg').screenshot({ path: `${folder}${name}.png` });
}
await browser.close();
