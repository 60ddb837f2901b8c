import { Search } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import { namesOf } from '#core/queries/search/names-of.ts';
import { findWord, foldWords } from '#core/queries/search/fold-words.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectWholeGraph } from '#store/briefing/show-step.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './notes.module.css';

/** More would not be read while somebody waits for an answer. */
const most = 6;

/** Finds an item by any of its names, and opens it on the audience's screen. */
export const ShowItem = (): ReactElement => {
  const language = useLanguage();
  const { notes: words } = useLaterMessages().presenting;
  const graph = useStore(selectWholeGraph);
  const drawer = useStore((state) => state.presenting?.shared.drawer ?? null);
  const share = useStore((state) => state.share);
  const [query, setQuery] = useState('');
  const field = useId();
  const wanted = foldWords(query);
  const found =
    graph === null || wanted === ''
      ? []
      : [...graph.nodes.values()]
          .filter((node) => namesOf(graph.document, node).some(({ text }) => findWord(foldWords(text), wanted) !== -1))
          .map(({ id }) => id)
          .slice(0, most);
  const show = (id: string): void => {
    share({ drawer: { kind: 'node', id } });
    setQuery('');
  };
  return (
    <section className={styles['part']}>
      <form
        className={styles['search']}
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found;
          if (first !== undefined) show(first);
        }}
      >
        <label htmlFor={field} className={styles['head']}>
          {words.search}
        </label>
        <div className={styles['field']}>
          <Search size={18} aria-hidden />
          <input
            id={field}
            type="search"
            value={query}
            placeholder={words.searchPlaceholder}
            onChange={({ target }) => setQuery(target.value)}
          />
        </div>
      </form>
      {wanted !== '' && found.length === 0 ? <p className={styles['none']}>{words.nothingFound}</p> : null}
      {graph === null || found.length === 0 ? null : (
        <ul className={styles['found']} aria-label={words.found}>
          {found.map((id) => (
            <li key={id}>
              <button type="button" className={styles['step']} onClick={() => show(id)}>
                <span dir="auto">{nodeName(graph.document, id, language)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {drawer === null ? null : (
        <Button look="quiet" onClick={() => share({ drawer: null })}>
          {words.close}
        </Button>
      )}
    </section>
  );
};
