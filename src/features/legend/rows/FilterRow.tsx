import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { isOnly, keepOnly, shareKept, toggleKept, type Kept } from '#core/queries/legend/kept-values.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Checkbox } from '#ui/fields/Checkbox.tsx';
import { classNames } from '#ui/class-names.ts';
import type { FilterRowModel } from './filter-row.ts';
import styles from './rows.module.css';

type FilterRowProps = {
  readonly row: FilterRowModel;
  readonly kept: Kept;
  readonly all: readonly string[];
  readonly onKeep: (kept: Kept) => void;
  /** What opens the rows below it. */
  readonly opener?: ReactNode;
};

/** The box filters, the name selects, "only" keeps this alone; with Alt held, box and name do that as well. */
export const FilterRow = ({ row, kept, all, onKeep, opener }: FilterRowProps): ReactElement => {
  const { legend } = useMessages();
  const { name, figure, visible, total, values, onSelect } = row;
  const only = (): void => onKeep(keepOnly(kept, values, all));
  const unlessAlt =
    (act: () => void) =>
    (event: MouseEvent): void =>
      event.altKey ? only() : act();
  return (
    <div className={classNames(styles['row'], visible === 0 && styles['away'])}>
      <Checkbox
        state={shareKept(kept, values)}
        label={legend.visibleOf(name, visible, total)}
        onToggle={unlessAlt(() => onKeep(toggleKept(kept, values, all)))}
      />
      {figure === undefined ? null : <span className={styles['figure']}>{figure}</span>}
      <button
        type="button"
        className={styles['name']}
        aria-label={legend.selectAll(name)}
        aria-disabled={visible === 0}
        onClick={unlessAlt(() => {
          if (visible > 0) onSelect();
        })}
      >
        <span dir="auto">{name}</span>
      </button>
      {opener}
      <span className={styles['end']}>
        <span className={styles['count']} aria-hidden>
          {legend.fraction(visible, total)}
        </span>
        <button
          type="button"
          className={styles['only']}
          aria-label={legend.onlyThis(name)}
          aria-pressed={isOnly(kept, values)}
          onClick={only}
        >
          {legend.only}
        </button>
      </span>
    </div>
  );
};
