import type { Phase } from '#core/document/schema.ts';

/** What each rung of the ladder stands for, in a sentence. */
const rungs: { readonly [P in Phase]: string } = {
  done: 'It has happened, or it is in force.',
  signed: 'Names stand under it.',
  agreed: 'It was agreed or announced; nobody speaks of a signature.',
  ahead: 'Somebody expects it or plans it.',
  wished: 'Somebody calls for it.',
  fact: 'Simply so: nothing that could still be agreed or signed.',
  stopped: 'It no longer holds.',
  denied: 'Somebody says that it is not so.',
};

export const reading = {
  title: 'How to read this picture',
  description: 'One point, one picture. All of them are drawn by what draws the picture itself.',
  close: 'Close “How to read this picture”',
  receipt: {
    title: 'Every line has its receipt',
    text: 'A line stands for what somebody said. Press it to read who said it, and in which words.',
    figure: (from: string, to: string) => `A line from ${from} to ${to}`,
    press: 'Press a line …',
    read: '… and read its words',
    ends: ['Ministry', 'Agreement'],
  },
  ladder: {
    title: 'How firm it is',
    text: 'The firmer the matter, the wider and more solid its line. A mark on the line and a word in the key say it once more.',
    firm: 'firm',
    wish: 'wish',
    beside: 'beside the ladder',
    rungs,
    here: (statuses: string) => `Here: ${statuses}`,
  },
  voices: {
    title: 'One paper, two names',
    text: 'Each side may call the same paper by another name. Both names stand on its card, in the order of the columns, and neither is called right.',
    paper: 'Joint paper',
    names: ['agreement', 'statement'],
    tellers: ['One side', 'The other side'],
    beadText:
      'Point at a line, and a bead beside its mark says who tells it: its left half is one voice, its right half the other.',
    beads: ['the first voice', 'the second voice', 'both'],
  },
  marks: {
    title: 'The small marks',
    text: 'Each is explained in the key too, as often as it is in the picture.',
    differs: 'The accounts differ. Press it to see them side by side.',
    joint: 'Several wordings, which the editor reads as one.',
    unnamed: 'A thin border: the source describes it and gives it no name.',
    key: 'A heavy border: the item that most is said about.',
    count: 'So many claims speak of it.',
    noPassage: 'A hatched square: no passage of a source stands behind the line.',
    samples: {
      differs: 'Accounts differ',
      joint: 'Read as one',
      unnamed: 'An adviser',
      key: 'Key item',
      count: 'Ministry',
    },
  },
  kinds: {
    title: 'Kinds of card',
    text: 'Shape, colour and sign each say what a card is, so that none of them is needed alone.',
  },
  lanes: {
    title: 'Where a card stands',
    text: 'One party stands left, the other right. What they agreed, did or plan stands between them, the firmest at the top.',
    figure: 'Two parties at the sides, and between them an agreement above a plan',
    left: 'One party',
    right: 'Another party',
    bodies: ['A ministry', 'A department'],
    firm: 'What was signed',
    ahead: 'What is planned',
  },
  dates: {
    title: 'No more exact than the source',
    text: 'Where “in November” is all the date there is, all of November is drawn, and no day is made up.',
    kinds: {
      day: 'a day',
      month: 'a month is a bar, not a point',
      inferred: 'hatched: a part of it is read from elsewhere',
      open: 'it fades: nobody says when it ends',
    },
  },
  counts: {
    title: 'How much of it you see',
    text: 'The picture begins with what matters most. How much of the document that is stands in the head of the page; “More detail” in the key shows more of it.',
    figure: (words: string) => `In the picture now: ${words}`,
  },
  never: {
    title: 'What you can rely on',
    points: [
      'No line says more than somebody said.',
      'Whoever speaks “says”: no other verb weighs their words.',
      'Words of a source stand as they were written, letter for letter.',
      'Nothing moves unless you ask for it.',
    ],
  },
};
