import { startHere } from './read/start-here.ts';
import { paths } from './explore/paths.ts';
import { accounts } from './read/accounts.ts';
import { handOut } from './brief/hand-out.ts';
import { briefing } from './brief/briefing.ts';
import { commands } from './commands/commands.ts';
import { keyHelp } from './commands/key-help.ts';
import { moving } from './commands/moving.ts';
import { palette } from './commands/palette.ts';
import { metrics } from './explore/metrics.ts';
import { about } from './help/about.ts';
import { preferences } from './help/preferences.ts';
import { faults } from './screen/faults.ts';
import { offline } from './screen/offline.ts';
import { outline } from './views/outline.ts';
import { narrow } from './screen/narrow.ts';
import { matrix } from './views/matrix.ts';
import { table } from './views/table.ts';
import { hint } from './help/hint.ts';
import { reading } from './help/reading.ts';
import { presenting } from './brief/presenting.ts';
import { reader } from './read/reader.ts';
import { walking } from './explore/walking.ts';

/** What only those parts say whose code is loaded after the first picture; its shape is what a translation must fill. */
export const later = {
  startHere,
  paths,
  accounts,
  briefing,
  commands,
  handOut,
  keyHelp,
  faults,
  metrics,
  about,
  preferences,
  hint,
  reading,
  offline,
  outline,
  narrow,
  presenting,
  moving,
  palette,
  reader,
  walking,
  table,
  matrix,
};
