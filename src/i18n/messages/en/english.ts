import { claims } from './claims.ts';
import { details } from './details.ts';
import { legend } from './legend.ts';
import { loading } from './loading.ts';
import { picture } from './picture.ts';
import { problems } from './problems.ts';
import { reader } from './reader.ts';
import { shell } from './shell.ts';
import { startHere } from './start-here.ts';
import { states } from './states.ts';

/** Every sentence of the interface in English, one file an area; its shape is what a translation must fill. */
export const english = { claims, details, legend, loading, picture, problems, reader, shell, startHere, states };
