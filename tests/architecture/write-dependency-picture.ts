import { readFileSync, writeFileSync } from 'node:fs';
import { dependencyPicture, withPicture } from './dependency-picture.ts';
import { readModules } from './read-modules.ts';

/** Part of `npm run fix`: draws the dependency picture of README.md anew. */
const readme = readFileSync('README.md', 'utf8');
const drawn = withPicture(readme, dependencyPicture(await readModules('.')));
if (drawn !== readme) writeFileSync('README.md', drawn);
