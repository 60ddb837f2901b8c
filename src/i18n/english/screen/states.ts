import { counted } from '#i18n/counted.ts';

const items = counted('en', { one: 'item', other: 'items' });
const lines = counted('en', { one: 'line', other: 'lines' });

export const states = {
  reading: (name: string) => `Reading ${name} …`,
  failedTitle: 'The data file could not be read.',
  failed: (name: string, cause: string) => `${name}: ${cause}`,
  chooseFile: 'Choose a file',
  openSample: 'Open the sample',
  empty: 'No items yet.',
  emptyText: 'The file has no items to draw.',
  keepOpen: 'Keep the open document',
  openFile: 'Open a data file',
  dropHere: 'Drop the file to open it',
  groups: 'Showing groups.',
  groupsText: (total: number) => `${items(total)} are too many to draw one by one. Open a group to see its items.`,
  strongestLines: (drawn: number, all: number) => `The ${drawn} strongest of ${lines(all)} are drawn.`,
  arranging: 'Arranging the picture …',
  arrangingFailed: 'The picture could not be arranged.',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  storageRefused: 'This browser does not keep settings for this page; they last until it is closed.',
  languageFailed: 'The words of this language could not be loaded.',
  drawingFailed: 'Something went wrong while drawing this part.',
};
