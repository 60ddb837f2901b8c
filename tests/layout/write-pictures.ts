import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { launchChromium } from '#tests/browser/launch.ts';
import { sampleAllInput, wideFrame } from './columns/sample-all-input.ts';
import { drawArrangement } from './draw-arrangement.ts';
import { fewGroups, groupedInput } from './groups/grouped-input.ts';
import { oddInputs } from './lanes/odd-inputs.ts';
import { frames, sampleInput } from './sample-input.ts';

/**
 * Draws the sample in every frame and at every level, groups, and all odd inputs, as PNG into .cache/lanes, to be looked at without the canvas:
 * `node src/cli/run.mjs tests/layout/write-pictures.ts`.
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
  ...[0, 2].map((open) => [`groups-${open}-open`, groupedInput(fewGroups, open)] as const),
  ...oddInputs.map(([name, input]) => [`odd-${name.replaceAll(/\W+/gu, '-')}`, input] as const),
];

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, input] of pictures) {
  await page.setContent(`<style>${faces.join('')}body{margin:0}</style>${drawArrangement(arrange(input), input)}`);
  await page.evaluate(() => document.fonts.ready);
  await page.locator('svg').screenshot({ path: `${folder}${name}.png` });
}
await browser.close();
