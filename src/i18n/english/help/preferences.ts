import type { PreferencesFault } from '#core/formats/preferences-file.ts';
import { listIn } from '#i18n/sentences/list-in.ts';

const language = 'en';

export const preferences = {
  title: 'Preferences',
  description: 'They act at once, and hold for every document that is opened in this browser.',
  close: 'Close the preferences',
  theme: 'Colours',
  textSize: 'Size of letters',
  textSizeNote: 'Cards and lines grow with them as far as there is room.',
  motion: 'Motion',
  motions: { system: 'As the system', less: 'Less', full: 'Full' },
  motionNote: 'With less, the picture jumps where else it glides, and nothing fades or rises.',
  more: 'Keys and hints',
  letterKeys: 'Single letters and signs are shortcuts',
  letterKeysNote: 'For who dictates, or presses keys by chance: without them nothing happens by one key alone.',
  hint: 'Show the hint for the first minutes',
  hintNote: 'It stands below the picture and goes with the first thing that you do.',
  write: 'Save as a file',
  read: 'Read from a file',
  reset: 'Back to the usual',
  undo: 'Undo',
  fileName: 'entente-preferences.json',
  isReset: 'All preferences are as usual.',
  wasRead: (name: string) => `Taken from ${name}.`,
  unknown: (keys: readonly string[]) => `Without meaning here, and left out: ${listIn(keys, language)}.`,
  refused: (name: string) => `Nothing was taken from ${name}.`,
  fault: (fault: PreferencesFault): string => {
    switch (fault.kind) {
      case 'not-json':
        return `It could not be read: ${fault.message} at line ${fault.place.line}, column ${fault.place.column}.`;
      case 'other':
        return 'It is no file of preferences: that begins with "entente": "preferences".';
      case 'newer':
        return `It was written by a later Entente (version ${fault.version}).`;
      case 'value':
        return `Line ${fault.place.line}, column ${fault.place.column}: ${fault.key} is ${fault.found}. It can be ${listIn(fault.allowed, language)}.`;
    }
  },
  unreadable: 'The browser could not open it.',
};
