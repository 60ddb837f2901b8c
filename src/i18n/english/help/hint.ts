export const hint = {
  label: 'To begin with',
  click: 'Click a card or a line to read its words.',
  tap: 'Tap a card or a line to read its words.',
  search: 'Search',
  keys: 'Keys',
  reading: 'How to read this picture',
  dismiss: 'Put this hint away',
};
