import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import type { ChipModel } from './use-chips.ts';
import styles from './chips.module.css';

export const FilterChip = ({ chip }: { readonly chip: ChipModel }): ReactElement => {
  const { filters } = useMessages();
  const { getState } = useStoreApi();
  const { words, open, onRemove } = chip;
  return (
    <span className={styles['chip']}>
      {open === undefined ? (
        <span className={styles['words']} data-tip={words} dir="auto">
          {words}
        </span>
      ) : (
        <button
          type="button"
          className={styles['words']}
          aria-label={open.label}
          data-tip={words}
          onClick={() => open.onOpen(getState())}
        >
          <span dir="auto">{words}</span>
        </button>
      )}
      <button
        type="button"
        className={styles['remove']}
        aria-label={filters.remove(words)}
        data-tip={filters.remove(words)}
        onClick={() => onRemove(getState())}
      >
        <X size={14} aria-hidden />
      </button>
    </span>
  );
};
