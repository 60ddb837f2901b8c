import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import type { Kept } from '#core/queries/legend/kept-values.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { FilterRowModel } from './filter-row.ts';
import { FilterRow } from './FilterRow.tsx';
import styles from './rows.module.css';

type FamilyRowProps = {
  readonly row: FilterRowModel;
  readonly kept: Kept;
  readonly all: readonly string[];
  readonly onKeep: (kept: Kept) => void;
};

/** A row with rows below it, folded away at first. */
export const FamilyRow = ({ row, kept, all, onKeep }: FamilyRowProps): ReactElement => {
  const { legend } = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { parts = [] } = row;
  if (parts.length < 2) return <FilterRow row={row} kept={kept} all={all} onKeep={onKeep} />;
  const opener = (
    <button
      type="button"
      className={styles['opener']}
      aria-label={legend.kindsOf(row.name)}
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      <ChevronDown size={16} aria-hidden />
    </button>
  );
  return (
    <>
      <FilterRow row={row} kept={kept} all={all} onKeep={onKeep} opener={opener} />
      <ul id={id} className={styles['parts']} hidden={!open}>
        {open
          ? parts.map((part) => (
              <li key={part.id}>
                <FilterRow row={part} kept={kept} all={all} onKeep={onKeep} />
              </li>
            ))
          : null}
      </ul>
    </>
  );
};
