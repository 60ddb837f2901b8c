// Runs a TypeScript entry with the Node of today: node src/cli/run.mjs <entry.ts> [argument…]
// The entry does its work in top-level await; process.argv holds its own arguments from place 2 on.
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

// Vite would set "development" where nothing is set, and a build started from here would ship React's slow half.
process.env.NODE_ENV ??= 'production';

const entry = resolve(process.argv[2]);
process.argv.splice(1, 2, entry);
await runnerImport(entry, { configFile: false, logLevel: 'error' });
