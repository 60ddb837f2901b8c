import { quotedIn } from '#core/document/text-in.ts';

const number = new Intl.NumberFormat('en-GB');

/** Words that stand in the picture itself and take part in its layout. */
export const picture = {
  bands: ['Agreed, signed, done', 'Expected, planned', 'Called for'] satisfies readonly [string, string, string],
  columns: { middle: 'Agreements · programmes', purpose: 'What for', matter: 'About what' },
  moreDetail: (count: number) => `+${count} in More detail`,
  notDrawn: (count: number) => `${number.format(count)} more not drawn`,
  rest: (count: number) => `+${number.format(count)} more`,
  layers: {
    country: 'Countries',
    body: 'Public bodies',
    organisation: 'Organisations',
    person: 'People',
    instrument: 'Agreements',
    programme: 'Programmes',
    event: 'Events',
    subject: 'Goals, subjects',
  },
  rings: ['1 step away', '2 steps away', '3 steps away'],
  undated: 'Date not given',
  /** In a page of somebody else's, where the wheel scrolls that page first. */
  pressToZoom: 'Press the picture to zoom with the wheel',
  /** On a card, what it is told to do with another, and what another is told to do with it. */
  telling: (phrase: string, name: string) => `${phrase} ${name}`,
  toldBy: (name: string, phrase: string) => `${name} ${phrase}`,
  quoted: (name: string) => quotedIn(name, 'en'),
};
