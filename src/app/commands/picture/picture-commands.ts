import type { Command } from '#app/commands/command.ts';
import { fit } from './fit.ts';
import { fitSelection } from './fit-selection.ts';
import { pans } from './pan.ts';
import { selectAll } from './select-all.ts';
import { selectByBox } from './select-by-box.ts';
import { selectInSight } from './select-in-sight.ts';
import { zoomIn } from './zoom-in.ts';
import { zoomOut } from './zoom-out.ts';

/** Where the picture is looked at, and what of it is selected. */
export const pictureCommands: readonly Command[] = [
  fit,
  fitSelection,
  zoomIn,
  zoomOut,
  ...pans,
  selectAll,
  selectInSight,
  selectByBox,
];
