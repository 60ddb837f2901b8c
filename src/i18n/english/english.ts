import { accounts } from './read/accounts.ts';
import { address } from './explore/address.ts';
import { claims } from './read/claims.ts';
import { details } from './read/details.ts';
import { filters } from './explore/filters.ts';
import { legend } from './explore/legend.ts';
import { loading } from './screen/loading.ts';
import { metrics } from './explore/metrics.ts';
import { paths } from './explore/paths.ts';
import { picture } from './explore/picture.ts';
import { problems } from './screen/problems.ts';
import { reader } from './read/reader.ts';
import { results } from './screen/results.ts';
import { search } from './explore/search.ts';
import { shell } from './screen/shell.ts';
import { startHere } from './read/start-here.ts';
import { states } from './screen/states.ts';

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
