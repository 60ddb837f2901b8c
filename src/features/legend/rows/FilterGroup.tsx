import type { ReactElement } from 'react';
import type { Kept } from '#core/queries/legend/kept-values.ts';
import type { FilterRowModel } from './filter-row.ts';
import { FamilyRow } from './FamilyRow.tsx';
import { SectionHead } from './SectionHead.tsx';

type FilterGroupProps = {
  readonly title: string;
  readonly rows: readonly FilterRowModel[];
  readonly kept: Kept;
  /** All that the document has of it. */
  readonly all: readonly string[];
  readonly onKeep: (kept: Kept) => void;
};

/** One group of the key and one list of the filters. */
export const FilterGroup = ({ title, rows, kept, all, onKeep }: FilterGroupProps): ReactElement | null =>
  rows.length === 0 ? null : (
    <section>
      <SectionHead title={title} onAll={kept === null ? undefined : () => onKeep(null)} />
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <FamilyRow row={row} kept={kept} all={all} onKeep={onKeep} />
          </li>
        ))}
      </ul>
    </section>
  );
