import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { mostHits, type SearchGroup, type SearchResults } from '#core/queries/search/search-results.ts';
import type { Messages } from '#i18n/messages-in.ts';
import type { ComboboxGroup, ComboboxOption } from '#ui/overlays/Combobox.tsx';
import { ItemOption } from '#features/search/options/ItemOption.tsx';
import { linkWords } from '#features/search/options/link-words.ts';
import { PassageOption } from '#features/search/options/PassageOption.tsx';
import type { Hit } from './follow-hit.ts';

/** What an option does when it is chosen: goes where the hit leads, or shows one group alone. */
export type Choice = { readonly hit: Hit } | { readonly only: SearchGroup };

/** The groups as they are shown, and what each option does. */
export type Options = {
  readonly groups: readonly ComboboxGroup[];
  readonly choices: ReadonlyMap<string, Choice>;
};

const order = ['items', 'speakers', 'passages'] as const;

const contentOf = (graph: Graph, hit: Exclude<Hit, { readonly kind: 'link' }>): ReactElement =>
  hit.kind === 'passage' ? <PassageOption graph={graph} hit={hit} /> : <ItemOption graph={graph} hit={hit} />;

/** Makes what was found into the options of a list. */
export function optionsOf(graph: Graph, results: SearchResults, messages: Messages, language: string): Options {
  const { search } = messages;
  const choices = new Map<string, Choice>();
  const option = (id: string, choice: Choice, content: ComboboxOption['content']): ComboboxOption => {
    choices.set(id, choice);
    return { id, content };
  };
  const { link, counts } = results;
  const pasted: readonly ComboboxGroup[] =
    link === null || link.link.kind === 'unknown'
      ? []
      : [
          {
            id: 'link',
            heading: search.headings.link,
            note: null,
            options: [option('link', { hit: link }, linkWords(graph, link.link, messages, language))],
          },
        ];
  const groups = order.map((group): ComboboxGroup => {
    const hits = results[group].map((hit) =>
      option(`${hit.kind}-${hit.kind === 'passage' ? hit.claim : hit.id}`, { hit }, contentOf(graph, hit)),
    );
    const left = counts[group] > hits.length;
    const countless = group === 'passages' && results.countless;
    const more = left && hits.length < mostHits ? [search.more(group, counts[group], mostHits)] : [];
    return {
      id: group,
      heading: search.headings[group],
      note: left || countless ? search.portion(hits.length, counts[group], countless) : null,
      options: [...hits, ...more.map((words) => option(`more-${group}`, { only: group }, words))],
    };
  });
  const isShown = ({ options }: ComboboxGroup): boolean => options.some(({ id }) => !id.startsWith('more-'));
  return { groups: [...pasted, ...groups.filter(isShown)], choices };
}
