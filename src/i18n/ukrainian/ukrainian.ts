import type { Messages } from '#i18n/messages-in.ts';
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

/** The words of `english.ts` in Ukrainian; the words for things are agreed in `nouns.ts`. */
export const ukrainian: Messages = {
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
