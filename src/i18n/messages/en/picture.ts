const number = new Intl.NumberFormat('en-GB');

/** Words that stand in the picture itself and take part in its layout. */
export const picture = {
  bands: ['Agreed, signed, done', 'Expected, planned', 'Called for'] satisfies readonly [string, string, string],
  columns: { middle: 'Agreements · programmes', purpose: 'What for', matter: 'About what' },
  moreDetail: (count: number) => `+${count} in More detail`,
  rest: (count: number) => `+${number.format(count)} more`,
  quoted: (name: string) => `“${name}”`,
};
