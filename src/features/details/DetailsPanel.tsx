import type { ReactElement } from 'react';
import { lineBetween } from '#core/graph/items/line-between.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { ClaimDetails } from './ClaimDetails.tsx';
import { GroupDetails } from './GroupDetails.tsx';
import { LineDetails } from './line/LineDetails.tsx';
import { NodeDetails } from './node/NodeDetails.tsx';
import { NotDrawn } from './NotDrawn.tsx';
import { SeveralDetails } from './SeveralDetails.tsx';

/** What is selected, read; nothing while nothing is selected. */
export const DetailsPanel = (): ReactElement | null => {
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const selected = useStore((state) => state.selected);
  const [element] = selected;
  if (graph === null || scene === null || element === undefined) return null;
  if (selected.length > 1) return <SeveralDetails graph={graph} scene={scene} selected={selected} />;
  switch (element.kind) {
    case 'node': {
      const group = scene.nodes.find(({ id, kind }) => id === element.id && kind !== 'node');
      if (group !== undefined) return <GroupDetails key={group.id} graph={graph} scene={scene} group={group} />;
      const node = graph.nodes.get(element.id);
      return node === undefined ? <NotDrawn /> : <NodeDetails key={node.id} graph={graph} scene={scene} node={node} />;
    }
    case 'line': {
      // A list or a table leads to what the picture does not draw.
      const line = scene.lines.find(({ key }) => key === element.key) ?? lineBetween(graph, element.key);
      return line === null ? <NotDrawn /> : <LineDetails key={line.key} graph={graph} scene={scene} line={line} />;
    }
    case 'claim': {
      const claim = graph.claims.get(element.id);
      return claim === undefined ? (
        <NotDrawn />
      ) : (
        <ClaimDetails key={claim.id} graph={graph} scene={scene} claim={claim} />
      );
    }
  }
};
