import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { firstLoad } from './first-load.ts';

/** Kilobytes (1,000 bytes). What runs before the first picture is JavaScript and CSS, gzipped. */
const limits = {
  firstPicture: 300,
  /** It goes by mail and on memory sticks, which nobody packs: nothing may grow into it unseen. */
  oneFile: 4000,
  oneFileGzipped: 1400,
} as const;

const told = (kilobytes: number, what: string): void => console.log(`${kilobytes.toFixed(1).padStart(8)} kB  ${what}`);

const within = (bytes: number, limit: number, what: string): void => {
  told(bytes / 1000, `of ${limit} kB ${what}`);
  if (bytes / 1000 > limit) process.exitCode = 1;
};

const files = firstLoad('dist');
for (const { path, bytes } of files) told(bytes / 1000, path);
within(
  files.reduce((sum, { bytes }) => sum + bytes, 0),
  limits.firstPicture,
  'gzipped before the first picture',
);
const page = readFileSync('dist/entente.html');
within(page.length, limits.oneFile, 'in entente.html with the sample');
within(gzipSync(page).length, limits.oneFileGzipped, 'in entente.html, gzipped');
