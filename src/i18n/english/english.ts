import { address } from './explore/address.ts';
import { claims } from './read/claims.ts';
import { details } from './read/details.ts';
import { filters } from './explore/filters.ts';
import { legend } from './explore/legend.ts';
import { loading } from './screen/loading.ts';
import { picture } from './explore/picture.ts';
import { problems } from './screen/problems.ts';
import { results } from './screen/results.ts';
import { search } from './explore/search.ts';
import { shell } from './screen/shell.ts';
import { states } from './screen/states.ts';

/**
 * What the interface says before anything was pressed, in English, one file an area; its shape is what a translation
 * must fill. Every word here comes before the first picture: what is said later stands in `later.ts`.
 */
export const english = {
  address,
  claims,
  details,
  filters,
  legend,
  loading,
  picture,
  problems,
  results,
  search,
  shell,
  states,
};
