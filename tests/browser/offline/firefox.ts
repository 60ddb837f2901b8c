import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A Firefox driven by Marionette, the protocol that it brings along: texts of JSON, each behind its length and a colon.
 * Drivers set preferences that loosen what a page opened from a disk may do, so here none is set but those below.
 */
const preferences = {
  'security.fileuri.strict_origin_policy': true,
  'remote.prefs.recommended': false,
  // A free port of its own choosing, written into the profile.
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.disable_open_during_load': true,
  // Whatever it would fetch, it asks a door that nobody opens.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

export type Firefox = {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly goTo: (address: string) => Promise<void>;
  /** The value of a function's body in the page, which may await; `arguments[0]` is what is handed in. */
  readonly run: (body: string, argument?: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

const valueOf = (answer: unknown): unknown => (isRecord(answer) && 'value' in answer ? answer['value'] : answer);

/** Resolves with the port that Firefox wrote into its profile once it listens. */
const portIn = async (profile: string, isOver: () => boolean): Promise<number> => {
  for (;;) {
    if (isOver()) throw new Error('Firefox ended before it listened');
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not yet.
    }
    await new Promise((again) => setTimeout(again, 50));
  }
};

/** Calls back with each whole message that comes in, however it was cut. */
const listen = (socket: Socket, hear: (message: unknown) => void): void => {
  let rest = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, colon).toString());
      if (colon === -1 || rest.length < colon + 1 + length) return;
      hear(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
      rest = rest.subarray(colon + 1 + length);
    }
  });
};

/** Starts a headless Firefox with a profile of its own; `close` ends it and removes the profile. */
export const startFirefox = async (path: string): Promise<Firefox> => {
  const profile = mkdtempSync(join(tmpdir(), 'entente-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(path, ['--headless', '--no-remote', '--marionette', '--profile', profile], { stdio: 'ignore' });
  let isOver = false;
  const gone = new Promise<void>((resolve) =>
    browser.once('exit', () => {
      isOver = true;
      resolve();
    }),
  );
  const socket = connect(await portIn(profile, () => isOver), '127.0.0.1');

  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly fail: (error: Error) => void }>();
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((resolve) => (greeted = resolve));
  let last = 0;
  listen(socket, (message) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, result] = message;
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === null) one?.done(result);
    else one?.fail(new Error(`Firefox: ${JSON.stringify(error).slice(0, 600)}`));
  });
  const send = (command: string, parameters: object = {}): Promise<unknown> =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await greeting;
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts: { script: 30_000 } } } });
  return {
    send,
    goTo: async (address) => void (await send('WebDriver:Navigate', { url: address })),
    run: async (body, argument = null) => {
      const script = `const done = arguments[arguments.length - 1];
        (async function () { ${body} }).apply(null, [arguments[0]]).then(done, (error) => done({ thrown: String(error) }));`;
      return valueOf(await send('WebDriver:ExecuteAsyncScript', { script, args: [argument], newSandbox: true }));
    },
    close: async () => {
      socket.destroy();
      browser.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
