export const keyHelp = {
  title: 'Keys',
  where: 'Letters and signs act while the picture or the details have the focus; in a text field they are text.',
  layouts: 'With another alphabet it is the same keys that act.',
  switch: 'Letters and signs act as keys',
  filter: 'Filter the list',
  none: (query: string) => `No key does “${query}”.`,
  or: 'or',
  names: { space: 'Space', menu: 'Menu key' },
  moving: {
    title: 'While something is moved',
    arrows: 'Move it',
    far: 'Move it ten times as far',
    put: 'Let it stand here',
    cancel: 'Back to where it stood',
  },
};
