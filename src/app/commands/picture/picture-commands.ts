import type { Command } from '#app/commands/command.ts';
import { fit } from './fit.ts';
import { zoomIn } from './zoom-in.ts';
import { zoomOut } from './zoom-out.ts';

/** Where the picture is looked at. */
export const pictureCommands: readonly Command[] = [fit, zoomIn, zoomOut];
