import { accounts } from './accounts.ts';
import { address } from './address.ts';
import { claims } from './claims.ts';
import { details } from './details.ts';
import { filters } from './filters.ts';
import { legend } from './legend.ts';
import { loading } from './loading.ts';
import { metrics } from './metrics.ts';
import { paths } from './paths.ts';
import { picture } from './picture.ts';
import { problems } from './problems.ts';
import { reader } from './reader.ts';
import { results } from './results.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { startHere } from './start-here.ts';
import { states } from './states.ts';

/** Every sentence of the interface in English, one file an area; its shape is what a translation must fill. */
export const english = {
  accounts,
  address,
  claims,
  details,
  filters,
  legend,
  loading,
  metrics,
  paths,
  picture,
  problems,
  reader,
  results,
  search,
  shell,
  startHere,
  states,
};
