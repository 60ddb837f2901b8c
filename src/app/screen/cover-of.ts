import type { Panels } from '#app/panels/use-panels.ts';
import type { State } from '#store/state.ts';

/** Over a higher sheet too little of the picture is left to be of use, per cent of the screen. */
export const mostBeside = 60;

/** How much of the screen a sheet covers, per cent; nothing where none stands, or panels stand beside the picture. */
export const coverOf = ({ sheetHeights }: Pick<State, 'sheetHeights'>, panels: Panels): number =>
  panels.sheets && (panels.details || panels.legend) ? sheetHeights[panels.sheet] : 0;
