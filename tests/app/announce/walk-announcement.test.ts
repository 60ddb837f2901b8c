import { expect, test } from 'vitest';
import { lensAnnouncement, levelAnnouncement } from '#app/announce/announcement.ts';
import { stuckAnnouncement, walkAnnouncement } from '#app/announce/walk-announcement.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { walkOverLines, walkTowards } from '#store/walking/walk-by-keys.ts';
import { openedSample } from '#tests/store/walking/opened-sample.ts';

const node = (id: string) => ({ kind: 'node', id }) as const;

test('a step along a relation says where it led, what was said of it and by whom, and which of the lines it was', () => {
  const store = openedSample();
  store.getState().focus(node('jp-doc'));
  walkTowards(store, 'right', 'links');
  expect(walkAnnouncement(store.getState(), node('jp-doc'))).toBe(
    'US Department of Defense. US Department of Defense signed Joint-production document. Signed; 2 claims, by Ministry of Defense of Ukraine and White House. Line 3 of 6.',
  );
});

test('what is only expected is said to be expected, by the one who says so, and in its own direction', () => {
  const store = openedSample();
  store.getState().focus(node('localization'));
  walkTowards(store, 'left', 'links');
  expect(walkAnnouncement(store.getState(), node('localization'))).toBe(
    'Ministry of Defense of Ukraine. Ministry of Defense of Ukraine expects Agreements on localization of production. Expected; 1 claim, by Ministry of Defense of Ukraine. Line 1 of 2.',
  );
});

test('a line that is gone over says the same without a far end, and a step along no relation adds nothing', () => {
  const store = openedSample();
  store.getState().focus(node('us-state'));
  walkOverLines(store, 1);
  expect(walkAnnouncement(store.getState(), node('us-state'))).toBe(
    'US Department of State plans to send Adviser to the ministry. Planned; 1 claim, by White House. Line 1 of 1.',
  );
  store.getState().focus(node('ua-forces'));
  expect(walkAnnouncement(store.getState(), node('us-state'))).toBe('');
});

test('a line is told as the view tells it: by whom one listens to', () => {
  const store = openedSample();
  store.getState().chooseLens(['kyiv']);
  store.getState().focus(node('ua-mod'));
  walkTowards(store, 'right', 'links');
  expect(walkAnnouncement(store.getState(), node('ua-mod'))).toContain(
    'Signed; 1 claim, by Ministry of Defense of Ukraine.',
  );
});

test('where nothing lies it is said which way', () => {
  const state = openedSample().getState();
  expect(stuckAnnouncement(state, { walking: 'links', towards: 'left' })).toBe('No link to the left.');
  expect(stuckAnnouncement(state, { walking: 'all', towards: 'up' })).toBe('Nothing further up.');
  expect(stuckAnnouncement(state, { walking: 'back' })).toBe('This is where the keyboard began.');
});

test('voice and level are said with what they leave or show', () => {
  const store = openedSample();
  store.getState().chooseLens(['kyiv']);
  const words = messagesIn('en');
  expect(lensAnnouncement(store.getState(), words)).toBe(
    "As told: The Ukrainian ministry's account. Showing 13 of 23 items, 9 lines.",
  );
  expect(levelAnnouncement(store.getState(), words)).toBe('Overview: 23 of 50 items.');
});
