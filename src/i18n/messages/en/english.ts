import { shell } from './shell.ts';

/** Every sentence of the interface in English, one file an area; its shape is what a translation must fill. */
export const english = { shell };
