import { Search } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { searchPanel } from './later.ts';
import styles from './SearchBox.module.css';

/** Looks like the field that a press makes of it. */
export const SearchBox = (): ReactElement => {
  const { search } = useMessages();
  const open = useStore((state) => state.searchOpen);
  const openSearch = useStore((state) => state.openSearch);
  const [early, setEarly] = useState('');
  return (
    <div className={styles['box']} data-search data-open={open}>
      <button
        type="button"
        className={styles['button']}
        aria-label={search.label}
        data-tip={search.placeholder}
        aria-keyshortcuts={search.key}
        aria-expanded={open}
        onPointerEnter={searchPanel.preload}
        onFocus={searchPanel.preload}
        onClick={openSearch}
      >
        <Search size={18} aria-hidden />
        <span className={styles['words']}>{search.placeholder}</span>
        <kbd className={styles['key']}>{search.key}</kbd>
      </button>
      {open ? <searchPanel.Component early={early} onEarly={setEarly} /> : null}
    </div>
  );
};
