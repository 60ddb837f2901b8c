import type { Command } from '#app/commands/command.ts';
import { accounts } from './accounts.ts';
import { detailsPanel } from './details-panel.ts';
import { legend } from './legend.ts';
import { metrics } from './metrics.ts';
import { problems } from './problems.ts';
import { reader } from './reader.ts';
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
];
