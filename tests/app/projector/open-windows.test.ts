import { expect, test } from 'vitest';
import { openWindows } from '#app/projector/conduct/open-windows.ts';
import type { Display } from '#briefing/presenting/display/second-display.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';

const display = (availLeft: number, isInternal: boolean): Display => ({
  availLeft,
  availTop: 0,
  availWidth: 1440,
  availHeight: 900,
  isInternal,
});
const [laptop, projector] = [display(0, true), display(1440, false)];
const words = laterMessagesIn('en').presenting;

/** A browser that opens no second window. */
const forbidden = (fills: boolean) => {
  const told: string[] = [];
  const windows = openWindows({
    page: {
      location: { href: 'https://example.org/' },
      open: () => null,
      screen: { isExtended: true },
      getScreenDetails: async () => ({ currentScreen: laptop, screens: [laptop, projector] }),
      document: {
        documentElement: { requestFullscreen: async () => (fills ? undefined : Promise.reject(new Error('no'))) },
      },
    },
    route: () => ({ step: 's2', session: 'k3x9' }),
    words: () => words,
    meet: () => told.push('met'),
    blocked: () => told.push('dialog'),
    tell: (text) => told.push(text),
  });
  return { told, windows };
};

test('notes that the browser does not open are offered in this window, but never once it fills the projector', async () => {
  const { told, windows } = forbidden(true);
  await windows.toSecondDisplay();
  expect(told).toEqual([words.notes.blocked]);
  windows.openNotes();
  expect(told).toEqual([words.notes.blocked, 'dialog']);
});

test('where the display is not filled the reason is told, and no notes are opened', async () => {
  const { told, windows } = forbidden(false);
  await windows.toSecondDisplay();
  expect(told).toEqual([words.display.failed]);
});
