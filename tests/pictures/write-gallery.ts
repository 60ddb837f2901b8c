import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gallery } from './gallery.ts';

const folder = 'tests/pictures/sample';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, draw } of gallery) writeFileSync(`${folder}/${name}.svg`, draw());
console.log(`${gallery.length} pictures in ${folder}`);
