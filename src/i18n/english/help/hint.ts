export const hint = {
  label: 'To begin with',
  click: 'Click a card or a line to read what stands behind it.',
  tap: 'Tap a card or a line to read what stands behind it.',
  search: 'Search',
  keys: 'Keys',
  reading: 'How to read this picture',
  dismiss: 'Put this hint away',
};
