import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { choosePort, isPortFree } from '#cli/free-port.ts';

test('the first free port is taken, and those passed over are told', async () => {
  const choice = await choosePort(4173, (port) => Promise.resolve(port > 4174));
  expect(choice).toEqual({ port: 4175, taken: [4173, 4174] });
});

test('after twenty taken ports it gives up', async () => {
  expect(await choosePort(4173, () => Promise.resolve(false))).toBeNull();
});

test('a port that a server listens on is not free', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await isPortFree(port)).toBe(false);
  await new Promise((closed) => server.close(closed));
  expect(await isPortFree(port)).toBe(true);
});
