import { expect, test } from 'vitest';
import { openNotesWindow } from '#app/projector/conduct/open-notes.ts';

test('the notes are the same page once more, in the middle of the display that they belong on', () => {
  const opened: (readonly string[])[] = [];
  const page = {
    location: { href: 'https://example.org/?a=b#/n/ua-mod' },
    open: (...asked: readonly string[]) => (opened.push(asked), null),
  };
  const route = { step: 's2', session: 'k3x9' };
  openNotesWindow(page, route);
  const laptop = { availLeft: -1280, availTop: 30, availWidth: 1280, availHeight: 720, isInternal: true };
  openNotesWindow(page, route, laptop);
  const [address, name] = ['https://example.org/?a=b#/b/s2/notes?s=k3x9', 'entente-notes-k3x9'];
  expect(opened).toEqual([
    [address, name, 'popup,width=1180,height=760'],
    [address, name, 'popup,left=-1230,top=30,width=1180,height=720'],
  ]);
});
