import { Search, X } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { SearchGroup } from '#core/queries/search/search-results.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { Combobox } from '#ui/overlays/Combobox.tsx';
import { selectGraph } from '#store/selectors.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import type { Early } from './EarlyField.tsx';
import { followHit, previewOf } from './model/follow-hit.ts';
import { optionsOf } from './model/options-of.tsx';
import { useResults } from './model/use-results.ts';
import { useVisit } from './model/use-visit.ts';
import { SearchState } from './SearchState.tsx';
import styles from './SearchPanel.module.css';

/** The search while it is open; there is none without a document. */
export const SearchPanel = ({ early, onEarly }: Early): ReactElement | null => {
  const graph = useStore(selectGraph);
  return graph === null ? null : (
    <Searching key={graph.document.meta.id} graph={graph} early={early} onEarly={onEarly} />
  );
};

const Searching = ({ graph, early, onEarly }: Early & { readonly graph: Graph }): ReactElement => {
  const store = useStoreApi();
  const language = useLanguage();
  const messages = useMessages();
  const { search, shell } = messages;
  const picking = useStore((state) => state.picking);
  const closeSearch = useStore((state) => state.closeSearch);
  const [query, setQuery] = useState(early);
  // It is taken over once.
  useEffect(() => onEarly(''), [onEarly]);
  const [group, setGroup] = useState<SearchGroup | null>(null);
  const { preview, stay } = useVisit();
  // A path ends at an item.
  const found = useResults(graph, query, picking === null ? group : 'items');
  const { groups, choices } = useMemo(
    () => optionsOf(graph, found.results, messages, language),
    [graph, found, messages, language],
  );

  const reach = (id: string): void => {
    const choice = choices.get(id);
    const element = choice !== undefined && 'hit' in choice ? previewOf(store, choice.hit) : null;
    if (element !== null) preview(element);
  };
  const choose = (id: string): void => {
    const choice = choices.get(id);
    if (choice === undefined) return;
    if ('only' in choice) return setGroup(choice.only);
    stay();
    followHit(store, choice.hit);
  };
  return (
    <div role="search" className={styles['panel']}>
      <Combobox
        label={search.label}
        placeholder={search.placeholder}
        listLabel={search.results}
        value={query}
        groups={groups}
        before={<Search size={18} aria-hidden className={styles['icon']} />}
        after={
          <IconButton label={shell.actions.close} onClick={closeSearch}>
            <X size={18} aria-hidden />
          </IconButton>
        }
        onType={(typed) => {
          setQuery(typed);
          setGroup(null);
        }}
        onReach={reach}
        onChoose={choose}
        onEscape={closeSearch}
      >
        <SearchState {...found} picking={picking && nodeName(graph.document, picking, language)} />
      </Combobox>
    </div>
  );
};
