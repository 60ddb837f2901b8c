/** What a person can do, as it stands in menus, in the palette and in the help of keys. */
export const commands = {
  groups: {
    item: 'Items and lines',
    find: 'Find',
    picture: 'Picture',
    look: 'In the light',
    panels: 'Panels',
    file: 'File',
  },
  focus: 'Focus',
  expand: 'Expand',
  collapse: 'Collapse',
  hide: 'Hide',
  search: 'Search',
  pathFrom: 'Path from here to…',
  nextDifference: 'Next difference between accounts',
  showHidden: 'Show what was hidden',
  undo: 'Undo',
  redo: 'Redo',
  back: 'Back by one step',
  reader: 'Source text',
};
