import { expect, test } from 'vitest';
import { browserCommand } from '#cli/open-browser.ts';

const address = 'http://127.0.0.1:4173/';

test('each system has its own way to open an address', () => {
  expect(browserCommand('darwin', {}, address)).toEqual({ name: 'open', arguments: [address] });
  expect(browserCommand('win32', {}, address)).toEqual({ name: 'cmd', arguments: ['/c', 'start', '', address] });
  expect(browserCommand('linux', { DISPLAY: ':0' }, address)).toEqual({ name: 'xdg-open', arguments: [address] });
  expect(browserCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' }, address)?.name).toBe('xdg-open');
});

test('nothing is opened on Linux without a screen, nor in CI', () => {
  expect(browserCommand('linux', {}, address)).toBeNull();
  expect(browserCommand('darwin', { CI: 'true' }, address)).toBeNull();
});
