import type { Command } from '#app/commands/command.ts';
import { about } from './about.ts';
import { accounts } from './accounts.ts';
import { detailsPanel } from './details-panel.ts';
import { languageCommands } from './language.ts';
import { legend } from './legend.ts';
import { metrics } from './metrics.ts';
import { preferences } from './preferences.ts';
import { problems } from './problems.ts';
import { reader } from './reader.ts';
import { readingHelp } from './reading-help.ts';
import { showAsCommands } from './show-as.ts';

/** How the graph is shown, and what stands beside it. */
export const panelCommands: readonly Command[] = [
  ...showAsCommands,
  legend,
  detailsPanel,
  accounts,
  metrics,
  reader,
  problems,
  readingHelp,
  about,
  preferences,
  ...languageCommands,
];
