import { Layers2 } from 'lucide-react';
import type { Level } from '#core/document/schema.ts';
import { selectGraph } from '#store/selectors.ts';
import type { Command } from '#app/commands/command.ts';

const level = (value: Level): Command => ({
  id: `level-${value}`,
  group: 'look',
  icon: Layers2,
  label: ({ legend, commands }) => commands.level(legend.levels[value]),
  isOffered: (state) => {
    const graph = selectGraph(state);
    return graph !== null && [...graph.nodes.values()].some((node) => node.level === value);
  },
  isChecked: ({ view }) => view.level === value,
  perform: ({ store }) => store.getState().showLevel(value),
});

/** How much of the document is drawn. */
export const levels: readonly Command[] = [level(1), level(2), level(3)];
