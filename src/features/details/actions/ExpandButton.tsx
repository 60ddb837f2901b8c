import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { hiddenNeighbours } from '#core/queries/expansion/hidden-neighbours.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectCentre, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { useStore } from '#store/StoreProvider.tsx';

type ExpandButtonProps = { readonly graph: Graph; readonly scene: Scene; readonly id: string };

/** Groups, rings, the surroundings in a large graph and cards arranged alone are drawn as asked for, with nothing added. */
const takesMore = (state: State): boolean =>
  selectScene(state)?.kind === 'items' && state.view.packed === null && selectCentre(state) === null;

/** Adds the neighbours that are not drawn, and takes them away again. */
export const ExpandButton = ({ graph, scene, id }: ExpandButtonProps): ReactElement | null => {
  const { details } = useMessages();
  const expanded = useStore((state) => state.view.expanded);
  const isOpen = useStore(takesMore);
  const expand = useStore((state) => state.expand);
  const collapse = useStore((state) => state.collapse);
  const { actions } = details;
  if (!isOpen) return null;
  const isExpanded = expanded.includes(id);
  const count = isExpanded ? 0 : hiddenNeighbours(graph, scene, id).length;
  if (!isExpanded && count === 0) return null;
  return (
    <Button
      aria-label={isExpanded ? actions.collapse : actions.expandSpoken(count)}
      onClick={() => (isExpanded ? collapse(id) : expand(id))}
    >
      {isExpanded ? actions.collapse : actions.expand(count)}
    </Button>
  );
};
