import { ChartBarDecreasing } from 'lucide-react';
import { measuresOfSize, type SizeMeasure } from '#core/view/view.ts';
import type { Command } from '#app/commands/command.ts';

const size = (measure: SizeMeasure): Command => ({
  id: `size-${measure}`,
  group: 'look',
  icon: ChartBarDecreasing,
  label: ({ commands, metrics }) => commands.bars(metrics.measures[measure]),
  isOffered: ({ document }) => document !== null,
  isChecked: ({ view }) => view.size === measure,
  perform: ({ store }) => {
    const { view, sizeBy } = store.getState();
    sizeBy(view.size === measure ? null : measure);
  },
});

/** A measure as bars on the cards. */
export const sizes: readonly Command[] = measuresOfSize.map(size);
