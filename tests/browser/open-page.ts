import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { launchChromium } from './launch.ts';

export type PageOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly deviceScaleFactor?: number;
  /** A whole address, or a path of the product; the product's opening page if absent. */
  readonly path?: string;
  readonly query?: { readonly [name: string]: string };
  readonly fragment?: string;
  /** Come back when the first picture stands (the default), or as soon as the page is loaded. */
  readonly until?: 'picture' | 'load';
  /** Errors that this test means to cause; any other fails it. */
  readonly expected?: readonly RegExp[];
  /** Runs in the page before the product does. */
  readonly before?: () => void;
  readonly context?: BrowserContextOptions;
  /** The text of a document that is served in place of the shipped one. */
  readonly sample?: string;
};

type Opened = { readonly page: Page; readonly problems: string[]; readonly test: boolean };

// One browser for each of Vitest's processes, which goes through one test file after another and ends it with itself.
let browser: Promise<Browser> | null = null;
let insideTest = false;
let opened: Opened[] = [];

const isLocal = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return !/^(?:https?|wss?):$/u.test(protocol) || hostname === '127.0.0.1' || hostname === 'localhost';
};

const watch = (page: Page, expected: readonly RegExp[]): string[] => {
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`page: ${error.stack ?? error.message}`));
  page.on('crash', () => note('the page crashed'));
  page.on('request', (request) => {
    if (!isLocal(request.url())) note(`network: ${request.method()} ${request.url()}`);
  });
  return problems;
};

/** The browser; another one where the last was lost, which has failed the test it was lost in. */
const running = async (): Promise<Browser> => {
  const known = await browser;
  if (known?.isConnected() === true) return known;
  browser = launchChromium();
  return browser;
};

/** Resolves when the picture that the store asks for is the one drawn. */
export const pictureReady = (page: Page): Promise<void> =>
  page.waitForSelector('html[data-picture-ready]', { state: 'attached' }).then(() => undefined);

/**
 * Opens the product. A page opened in a test is closed after it, one opened in beforeAll after the file; a console error,
 * an uncaught error or a request to another machine fails the test it happens in (see watch-pages.ts).
 */
export const openPage = async (options: PageOptions = {}): Promise<Page> => {
  const context = await (
    await running()
  ).newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.theme ?? 'light',
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    locale: 'en-GB',
    ...options.context,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  opened = [...opened, { page, problems: watch(page, options.expected ?? []), test: insideTest }];
  if (options.before) await page.addInitScript(options.before);
  const { sample } = options;
  if (sample !== undefined) {
    await page.route('**/graph-data/**', (route) => route.fulfill({ contentType: 'application/json', body: sample }));
  }

  const address = new URL(options.path ?? '', inject('address'));
  for (const [name, value] of Object.entries(options.query ?? {})) address.searchParams.set(name, value);
  if (options.fragment !== undefined) address.hash = options.fragment;
  await page.goto(address.href);
  if (options.until !== 'load') await pictureReady(page);
  return page;
};

/** Writes .cache/pictures/<name>.png for people to look at, and gives its bytes. */
export const takePicture = (page: Page, name: string): Promise<Buffer> => {
  mkdirSync('.cache/pictures', { recursive: true });
  return page.screenshot({ path: `.cache/pictures/${name}.png`, scale: 'device' });
};

export const testStarts = (): void => {
  insideTest = true;
};

/** Closes what the test opened, and throws what went wrong in any open page since the last test. */
export const testEnds = async (): Promise<void> => {
  insideTest = false;
  const problems = opened.flatMap((each) => each.problems.splice(0));
  const [done, kept] = [opened.filter((each) => each.test), opened.filter((each) => !each.test)];
  opened = kept;
  await Promise.all(done.map((each) => each.page.context().close()));
  if (problems.length > 0) throw new Error(`the page had problems:\n${problems.join('\n')}`);
};

/** Closes the pages that were opened for a whole file. */
export const fileEnds = async (): Promise<void> => {
  const kept = opened.splice(0);
  await Promise.all(kept.map(({ page }) => page.context().close()));
};
