/** What only narrow screens say. */
export const narrow = {
  back: 'Back',
  actions: { focus: 'Focus', source: 'Source', cite: 'Cite' },
  bar: { label: 'Tools', filter: 'Filter', accounts: 'Accounts', more: 'More' },
  lanes: { label: 'Part of the picture', left: 'Left', middle: 'Middle', right: 'Right' },
  sheet: {
    handle: 'Height of the panel',
    value: (share: number) => `${share} per cent of the screen`,
    taller: 'Taller',
    shorter: 'Shorter',
  },
};
