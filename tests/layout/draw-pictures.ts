import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { drawArrangement } from './draw-arrangement.ts';
import { frames, sampleInput } from './sample-input.ts';

/** Draws the sample in every frame, as PNG into .cache/lanes, to be looked at. */
const folder = fileURLToPath(new URL('../../.cache/lanes/', import.meta.url));
const fonts = fileURLToPath(new URL('../../node_modules/@fontsource/noto-sans/', import.meta.url));
mkdirSync(folder, { recursive: true });

const ranges: { readonly [subset: string]: string } = JSON.parse(readFileSync(`${fonts}unicode.json`, 'utf8'));
const faces = ['latin', 'latin-ext', 'cyrillic'].flatMap((subset) =>
  [400, 600].map((weight) => {
    const data = readFileSync(`${fonts}files/noto-sans-${subset}-${weight}-normal.woff2`).toString('base64');
    return `@font-face{font-family:"Entente Sans";font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${ranges[subset]}}`;
  }),
);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const page = await browser.newPage();
for (const [name, frame] of Object.entries(frames)) {
  const input = sampleInput(frame);
  const svg = drawArrangement(arrangeLanes(input), input);
  await page.setContent(`<style>${faces.join('')}body{margin:0}</style>${svg}`);
  await page.evaluate(() => document.fonts.ready);
  await page.locator('svg').screenshot({ path: `${folder}${name}.png` });
  writeFileSync(`${folder}${name}.svg`, svg);
}
await browser.close();
