import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { mostItems } from '#core/graph/make-scene.ts';
import type { Scene } from '#core/graph/scene.ts';
import { hiddenNeighbours } from '#core/queries/expansion/hidden-neighbours.ts';
import type { View } from '#core/view/view.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';

type ExpandButtonProps = { readonly graph: Graph; readonly scene: Scene; readonly id: string };

/** Groups, rings, the surroundings in a large graph and cards arranged alone are drawn as asked for, with nothing added. */
const takesMore = (graph: Graph, scene: Scene, { packed, focus, arrangement }: View): boolean => {
  const isNear = focus !== null && (arrangement === 'rings' || graph.nodes.size > mostItems);
  return scene.kind === 'items' && packed === null && !isNear;
};

/** Adds the neighbours that are not drawn, and takes them away again. */
export const ExpandButton = ({ graph, scene, id }: ExpandButtonProps): ReactElement | null => {
  const { details } = useMessages();
  const view = useStore((state) => state.view);
  const expand = useStore((state) => state.expand);
  const collapse = useStore((state) => state.collapse);
  const { actions } = details;
  if (!takesMore(graph, scene, view)) return null;
  const isExpanded = view.expanded.includes(id);
  const count = isExpanded ? 0 : hiddenNeighbours(graph, scene, id).length;
  return (
    <Button
      aria-label={isExpanded ? actions.collapse : actions.expandSpoken(count)}
      onClick={() => (isExpanded ? collapse(id) : expand(id))}
    >
      {isExpanded ? actions.collapse : actions.expand(count)}
    </Button>
  );
};
