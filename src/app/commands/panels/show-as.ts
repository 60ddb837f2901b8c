import { Grid3x3, List, RefreshCw, Table, Waypoints } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { renderings, type Rendering } from '#core/view/view.ts';
import { selectRendering } from '#store/selectors.ts';
import { showAs } from '#store/show-as.ts';
import type { Command } from '#app/commands/command.ts';

const icons: { readonly [R in Rendering]: LucideIcon } = {
  picture: Waypoints,
  list: List,
  table: Table,
  matrix: Grid3x3,
};

const showAsOne = (as: Rendering): Command => ({
  id: `show-as-${as}`,
  group: 'panels',
  icon: icons[as],
  label: ({ commands }) => commands.showAs[as],
  isOffered: ({ document, display }) => document !== null && display === 'desk',
  isChecked: (state) => selectRendering(state) === as,
  perform: ({ store }) => showAs(store, as),
});

/** The next way to show the graph, after the last the first again. */
const nextRendering: Command = {
  id: 'next-rendering',
  group: 'panels',
  icon: RefreshCw,
  label: ({ commands }) => commands.nextRendering,
  keys: [{ key: 'g' }],
  isOffered: ({ document, display }) => document !== null && display === 'desk',
  perform: ({ store }) => {
    const place = renderings.indexOf(selectRendering(store.getState()));
    showAs(store, renderings[(place + 1) % renderings.length] ?? 'picture');
  },
};

/** One graph, shown in one of several ways. */
export const showAsCommands: readonly Command[] = [...renderings.map(showAsOne), nextRendering];
