import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const inputs = ['src', 'public', 'graph-data', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];
const builds = '.cache/builds';

const filesUnder = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

/** Changes whenever anything that goes into a build does. */
const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesUnder).toSorted()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

/**
 * The built product in a folder of its own under .cache: built only if something changed since the last time, and never
 * into dist/, which someone may be looking at or building meanwhile.
 */
export const builtProduct = (): string => {
  const folder = resolve(builds, fingerprint());
  if (existsSync(folder)) return folder;

  mkdirSync(builds, { recursive: true });
  const growing = resolve(builds, `growing-${process.pid}`);
  const line = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', growing, '--emptyOutDir'];
  // Vitest says NODE_ENV=test, which would build React's development half.
  const result = spawnSync(process.execPath, line, {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error('the product does not build: see `npm run build`');
  if (existsSync(folder)) rmSync(growing, { recursive: true });
  else renameSync(growing, folder);
  forgetOldBuilds();
  return folder;
};

const forgetOldBuilds = (): void => {
  const byAge = readdirSync(builds)
    .map((name) => join(builds, name))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(6)) rmSync(old, { recursive: true, force: true });
};
