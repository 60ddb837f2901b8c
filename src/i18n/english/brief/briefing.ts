import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const steps = counted('en', { one: 'step', other: 'steps' });
const items = counted('en', { one: 'item', other: 'items' });
const claims = counted('en', { one: 'claim', other: 'claims' });
const sources = counted('en', { one: 'source', other: 'sources' });
const checks = counted('en', { one: 'check', other: 'checks' });
const minutes = counted('en', { one: 'minute', other: 'minutes' });
const cards = counted('en', { one: 'card', other: 'cards' });
const letters = counted('en', { one: 'character', other: 'characters' });
const passages = counted('en', { one: 'claim has', other: 'claims have' });

/** Writing a briefing: the strip of steps, their editor, what is checked of them, and what a draft says. */
export const briefing = {
  title: 'Briefing',
  strip: 'Steps of the briefing',
  summary: (count: number, length: number) => (length > 0 ? `${steps(count)}, ${minutes(length)}` : steps(count)),
  settings: (aspect: string, marking: string) =>
    marking === '' ? `Screen and marking: ${aspect}` : `Screen and marking: ${aspect}, ${marking}`,
  settingsLabel: 'Screen and marking',
  unsaved: 'Not saved to the file yet',
  empty: 'No steps yet. Show what you want to say, then capture it; or begin with a draft from the data.',
  step: (place: number, title: string) => `Step ${number(place)}: ${title}`,
  stepUnsaved: 'not saved yet',
  stepSkipped: 'left out when presenting',
  stepFaults: (count: number) => checks(count),
  untitled: 'Untitled',
  actions: {
    capture: 'Capture step',
    draft: 'Draft briefing',
    save: 'Save file',
    present: 'Present',
    close: 'Close the briefing',
    open: 'Briefing',
    earlier: 'Move earlier',
    later: 'Move later',
    duplicate: 'Duplicate step',
    skip: 'Leave out when presenting',
    show: 'Show when presenting',
    delete: 'Delete step',
    edit: 'Edit step',
    light: 'Light what is selected',
    recapture: 'Take this view',
    undo: 'Undo',
    link: 'Copy link to this step',
    embed: 'Copy embed code',
  },
  moved: (title: string, place: number, count: number) => `“${title}” is now ${number(place)} of ${number(count)}.`,
  deleted: (title: string) => `Step deleted: ${title}`,
  drafted: (count: number) => `${steps(count)} drafted from the data.`,
  copyOf: (title: string) => `${title} (copy)`,
  saved: (name: string) => `Saved: ${name}`,
  restored: 'Your unsaved briefing is back.',
  discard: 'Discard it',
  refused: 'Briefing kept in memory only. Save it to a file before closing.',
  embedCopied: 'Embed code copied: it shows this in a frame of your page.',
  embedNowhere: 'A page on a disk cannot be embedded. Open Entente on the web, and copy the code there.',
  stepNotShared: 'Not in the file at this address yet: a link would lead others to another step, or none.',
  documentNotShared: 'This document came from a file. Others who follow a link have another one.',
  editor: {
    label: (place: number) => `Step ${number(place)}`,
    title: 'Title: the finding',
    text: 'Caption',
    notes: 'Notes, only for you',
    minutes: 'Minutes',
    kind: 'Shows',
    kinds: { map: 'Picture', accounts: 'Accounts', quote: 'Quotation', matrix: 'Matrix', title: 'Words only' },
    compare: 'Question',
    rest: 'The rest',
    rests: { keep: 'stays', dim: 'dimmed', hide: 'hidden' },
    lit: 'In the light',
    litCount: (nodes: number, count: number) =>
      nodes + count === 0 ? 'everything' : [nodes && items(nodes), count && claims(count)].filter(Boolean).join(', '),
    cites: 'Cited under the picture',
    cited: 'Cited',
    camera: 'On the screen',
    whole: 'the whole picture',
    part: (count: number) => `${cards(count)} fill it`,
    place: 'one place of the picture',
    letters: (count: number, most: number) => `${number(count)} of ${letters(most)}`,
    marking: 'Handling marking',
    aspect: 'Screen',
  },
  checks: {
    label: 'Checks',
    none: 'Nothing to mend in this step.',
    waiting: 'Being checked …',
    others: (count: number) => `${steps(count)} with something to check`,
    faults: {
      'small-labels': (amount: number, most: number) => `Labels ${number(amount)} px, ${number(most)} can be read`,
      'small-lit': (amount: number, most: number) =>
        `Lit labels ${number(amount)} px, ${number(most)} cannot be overlooked`,
      'many-cards': (amount: number, most: number) => `${cards(amount)}, ${number(most)} can be read`,
      'left-out': (_amount: number, _most: number, names: string) => `Lit and not drawn: ${names}`,
      'no-room': (parties: number, made: number) => `No room for parties: ${number(parties)}, columns: ${number(made)}`,
      'empty-matrix': () => 'The matrix is empty: no party has a link with what was made',
      'off-screen': (_amount: number, _most: number, names: string) => `At the edge of the screen: ${names}`,
      'long-title': (amount: number, most: number) => `Title of ${letters(amount)}, at most ${number(most)}`,
      'long-text': (amount: number, most: number) => `Caption of ${letters(amount)}, at most ${number(most)}`,
      'no-passage': (amount: number) => `${passages(amount)} no passage`,
      'one-side': (_amount: number, _most: number, names: string) => `Accounts differ, not cited: ${names}`,
      missing: (_amount: number, _most: number, names: string) => `No longer in the data: ${names}`,
      changed: () => 'The data have changed since this step was made',
    },
    fixes: {
      focus: 'Fix: only what is lit',
      'as-picture': 'Fix: show it as a picture',
      fit: 'Fix: fit what is lit',
      split: 'Fix: rest into the notes',
      unlight: 'Fix: leave them out',
      'cite-both': 'Fix: cite both sides',
      forget: 'Fix: forget them',
      reread: 'Fix: looked through, it holds',
    },
  },
  draft: {
    overview: (nodes: number, told: number, from: number) =>
      `${items(nodes)} and ${claims(told)}, from ${sources(from)}.`,
    signed: (status: string, name: string) => `${status}: ${name}`,
    said: (speakers: string, sentence: string) => `${speakers}: ${sentence}.`,
    saysOf: (speakers: string, words: string) => `${speakers} says ${words}`,
    sources: 'Sources',
    published: (title: string, publisher: string, date: string) =>
      [`“${title}”`, publisher, date].filter(Boolean).join(', '),
  },
};
