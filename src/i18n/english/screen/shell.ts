import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const sources = counted('en', { one: 'source', other: 'sources' });
const items = counted('en', { one: 'item', other: 'items' });
const groups = counted('en', { one: 'group', other: 'groups' });
const lines = counted('en', { one: 'line', other: 'lines' });

/** What a step back or forward changes; codes of the store's history. */
type Change = keyof typeof changes;

const changes = {
  pin: 'moved items',
  level: 'how much is shown',
  group: 'opened groups',
  lens: 'whose account',
  split: 'split by voice',
  filter: 'filter',
  hide: 'hidden items',
  focus: 'focus',
  lit: 'light of a step',
  expand: 'expanded items',
  path: 'path',
  arrange: 'arrangement',
  pack: 're-pack',
  size: 'bars of a measure',
  briefing: 'the briefing’s settings',
};

type StepChange = { readonly step: keyof typeof stepChanges; readonly number: number };

const stepChanges = {
  add: (number: number) => `add step ${number}`,
  delete: (number: number) => `delete step ${number}`,
  move: (number: number) => `move step ${number}`,
  edit: (number: number) => `edit step ${number}`,
  several: () => 'several steps',
};

const changed = (change: Change | StepChange): string =>
  typeof change === 'string' ? changes[change] : stepChanges[change.step](change.number);

export const shell = {
  product: 'Entente',
  tagline: 'Who agreed what with whom, who says so, and in which words',
  sources,
  items,
  lines,
  itemsShown: (shown: number, total: number) =>
    shown === total ? items(total) : `${number(shown)} of ${items(total)}`,
  itemsInGroups: (shown: number, total: number, count: number) =>
    `${shown === total ? items(total) : `${number(shown)} of ${items(total)}`} in ${groups(count)}`,
  hint: ['Line = how firm', '↑ firmer, ↓ wish', 'Click a card or a line to read the passage'],
  landmarks: {
    legend: 'Key',
    picture: 'Picture',
    details: 'Details',
  },
  renderings: {
    label: 'Shown as',
    kinds: { picture: 'Picture', list: 'List', table: 'Table', matrix: 'Matrix' },
  },
  theme: {
    label: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    projector: 'Projector colours',
  },
  language: 'Language',
  actions: {
    legend: 'Key',
    details: 'Details',
    briefing: 'Briefing',
    projector: 'Projector view',
    present: 'Present the briefing',
    leaveProjector: 'Leave the projector view',
    openFile: 'Open a file',
    box: 'Select with a box',
    fit: 'Fit the whole picture',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    repack: 'Re-pack for this width',
    repackVisible: 'Re-pack visible',
    accounts: 'Accounts side by side',
    metrics: 'Measures',
    handOut: 'Hand out',
    help: 'Help and preferences',
    close: 'Close',
    more: 'More',
  },
  undo: (change: Change | StepChange | null) => (change === null ? 'Undo' : `Undo: ${changed(change)}`),
  redo: (change: Change | StepChange | null) => (change === null ? 'Redo' : `Redo: ${changed(change)}`),
  pages: {
    reading: 'How to read this picture',
    about: 'About this document',
    preferences: 'Preferences',
  },
  arrangement: {
    label: 'Arrangement',
    kinds: { lanes: 'Lanes', rings: 'Rings', layers: 'Layers', timeline: 'Timeline', free: 'Free' },
    notes: {
      lanes: 'Who stands left and right, what they agreed between them',
      rings: 'How far everything is from one item',
      layers: 'From parties to agreements to what they are for',
      timeline: 'What happened when, as precisely as it is given',
      free: 'What is tied together stands together',
    },
  },
  resize: {
    label: 'Width of the details',
    value: (width: number) => `${width} pixels`,
  },
  announce: {
    cleared: 'Nothing selected.',
    several: (count: number) => `${items(count)} selected.`,
  },
  projector: {
    groups: 'Groups stand for their members.',
    caption: (open: number, all: number) =>
      open === 0
        ? `All ${lines(all)} are agreed, signed, done or stated.`
        : `${open} of ${lines(all)} ${open === 1 ? 'is' : 'are'} only expected, planned or called for.`,
    items: (shown: number, total: number) => `${number(shown)} of ${items(total)}`,
  },
};
