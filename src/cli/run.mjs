// Runs a TypeScript entry with the Node of today: node src/cli/run.mjs <entry.ts> [argument…]
// The entry does its work in top-level await; process.argv holds its own arguments from place 2 on.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const entry = process.argv[2];
process.argv.splice(1, 2, resolve(entry));
await runnerImport(resolve(entry), { configFile: false, logLevel: 'error' });
