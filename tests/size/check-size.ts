import { firstLoad } from './first-load.ts';

/** Kilobytes (1,000 bytes) of gzipped JavaScript and CSS allowed before the first picture. */
const limit = 300;

const files = firstLoad('dist');
const total = files.reduce((sum, file) => sum + file.bytes, 0) / 1000;
for (const { path, bytes } of files) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}`);
console.log(`${total.toFixed(1).padStart(8)} kB  of ${limit} kB gzipped before the first picture`);
if (total > limit) process.exitCode = 1;
