import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { startHere } from './read/start-here.ts';
import { paths } from './explore/paths.ts';
import { accounts } from './read/accounts.ts';
import { about } from './help/about.ts';
import { briefing } from './brief/briefing.ts';
import { commands } from './commands/commands.ts';
import { handOut } from './brief/hand-out.ts';
import { keyHelp } from './commands/key-help.ts';
import { moving } from './commands/moving.ts';
import { palette } from './commands/palette.ts';
import { metrics } from './explore/metrics.ts';
import { narrow } from './screen/narrow.ts';
import { faults } from './screen/faults.ts';
import { offline } from './screen/offline.ts';
import { outline } from './views/outline.ts';
import { presenting } from './brief/presenting.ts';
import { preferences } from './help/preferences.ts';
import { hint } from './help/hint.ts';
import { reading } from './help/reading.ts';
import { reader } from './read/reader.ts';
import { matrix } from './views/matrix.ts';
import { table } from './views/table.ts';
import { walking } from './explore/walking.ts';

/** The words of `english/later.ts` in Ukrainian. */
export const later: LaterMessages = {
  startHere,
  paths,
  accounts,
  about,
  briefing,
  commands,
  handOut,
  faults,
  metrics,
  narrow,
  keyHelp,
  moving,
  offline,
  outline,
  palette,
  preferences,
  presenting,
  reader,
  table,
  matrix,
  walking,
  hint,
  reading,
};
