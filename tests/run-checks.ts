import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '#tests/browser/find-chromium.ts';
import { ensureFirefox } from '#tests/browser/find-firefox.ts';
import { countTests, type Count } from './count-tests.ts';

/** `npm test`: every check there is, going on after a failure; the last line counts them all. */

type Run = { readonly exitCode: number | null; readonly output: string };

type Check = { readonly script: string; readonly vitest: boolean };

/**
 * A check is a script of package.json; one of Vitest counts for as many as it has tests. Those of a row run at once: each
 * keeps one processor busy, where Vitest takes all there are.
 */
const checks: readonly (readonly Check[])[] = [
  [
    { script: 'test:types', vitest: false },
    { script: 'test:lint', vitest: false },
    { script: 'test:format', vitest: false },
    { script: 'test:unused', vitest: false },
    { script: 'build', vitest: false },
  ],
  [{ script: 'test:size', vitest: false }],
  [{ script: 'test:unit', vitest: true }],
  [{ script: 'test:browser', vitest: true }],
];

const runScript = (script: string, extra: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    // Each tool decides for itself which mode it runs in; what this process was told is not for them.
    const { NODE_ENV: _, ...environment } = process.env;
    const child = spawn('npm', ['run', '--silent', script, ...(extra.length > 0 ? ['--', ...extra] : [])], {
      env: { ...environment, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => done({ exitCode: null, output: error.message }));
    child.on('close', (exitCode) => done({ exitCode, output: Buffer.concat(chunks).toString() }));
  });

const readReport = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const runCheck = async (script: string, vitest: boolean): Promise<Count & { readonly output: string }> => {
  if (!vitest) {
    const { exitCode, output } = await runScript(script, []);
    return exitCode === 0 ? { passed: 1, failed: 0, note: '', output } : { passed: 0, failed: 1, note: '', output };
  }
  const report = `.cache/${script.replace(':', '-')}.json`;
  rmSync(report, { force: true });
  const { exitCode, output } = await runScript(script, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return { ...countTests(readReport(report), exitCode), output };
};

const findBrowser = (): string | null => {
  try {
    return ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
};

const runAll = async (): Promise<void> => {
  // First, since it may have to be installed, and a person should learn at once that it cannot be.
  const browser = findBrowser();
  if (ensureFirefox() === null) console.log('No Firefox: what is tested in Firefox too is skipped.');
  let passed = 0;
  let failed = 0;
  const check = async ({ script, vitest }: Check): Promise<void> => {
    const started = performance.now();
    const noBrowser = script === 'test:browser' && browser === null;
    const count = noBrowser
      ? { passed: 0, failed: 1, note: 'there is no browser', output: '' }
      : await runCheck(script, vitest);
    passed += count.passed;
    failed += count.failed;

    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const tests = vitest ? `, ${count.passed} passed, ${count.failed} failed` : '';
    const note = count.note === '' ? '' : ` (${count.note})`;
    if (count.failed > 0) console.log(count.output.trim());
    console.log(`${count.failed > 0 ? '✗' : '✓'} ${script}, ${seconds} s${tests}${note}`);
  };
  for (const row of checks) await Promise.all(row.map(check));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};

await runAll();
