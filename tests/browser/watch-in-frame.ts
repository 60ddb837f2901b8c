import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { inject } from 'vitest';

/** A page that shows the product in a frame and sends back where its cards stand, in model units. */
const watcher = `<!doctype html><meta charset="utf-8"><title>watch</title><link rel="icon" href="data:,">
<iframe src="/index.html" width="1440" height="900"></iframe>
<script>
  const look = () => {
    const picture = document.querySelector('iframe').contentWindow.entente?.picture?.();
    if (!picture?.resting) return requestAnimationFrame(look);
    const [first] = picture.cards;
    const places = picture.cards.map(({ id, box }) => [
      id,
      ...[box.x - first.box.x, box.y - first.box.y, box.width, box.height].map((length) => Math.round(length / picture.zoom)),
    ]);
    fetch('/report', { method: 'POST', body: JSON.stringify(places) });
  };
  look();
</script>`;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};

/** Serves the built product with the watcher, has a browser look at it, and gives what the watcher sent. */
export const watchInFrame = async (look: (address: string) => Promise<() => Promise<void>>): Promise<string> => {
  let report: (text: string) => void = () => {};
  const reported = new Promise<string>((resolve) => (report = resolve));
  const types: { readonly [ending: string]: string } = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/report') {
      void bodyOf(request).then((text) => (response.end(), report(text)));
      return;
    }
    if (path === '/watch') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(watcher);
      return;
    }
    const file = join(inject('buildFolder'), normalize(path));
    if (!existsSync(file)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' })
        .end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  const leave = await look(`http://127.0.0.1:${port}/watch`);
  try {
    return await reported;
  } finally {
    await leave();
    server.closeAllConnections();
    server.close();
  }
};

/** Opens an address in a headless Firefox with a profile of its own; resolves to what closes it again. */
export const openInFirefox = (firefox: string) => (address: string) => {
  const profile = mkdtempSync(join(tmpdir(), 'entente-firefox-'));
  const browser = spawn(firefox, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  return Promise.resolve(async () => {
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true });
  });
};
