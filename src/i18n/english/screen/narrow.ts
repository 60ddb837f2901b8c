/** What only narrow screens say. */
export const narrow = {
  sheet: {
    handle: 'Height of the panel',
    value: (share: number) => `${share} per cent of the screen`,
    taller: 'Taller',
    shorter: 'Shorter',
  },
};
