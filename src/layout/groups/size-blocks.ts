import type { LayoutNode } from '#core/picture/arrangement.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { sizeCard, type Face } from '#layout/lanes/cards/size-cards.ts';
import { portShare } from '#layout/routing/ports.ts';
import type { Block } from './collapse.ts';
import { cardWidths, groupMeasures, spacing } from './group-measures.ts';

const rules = { set: { ...groupMeasures, countryHeight: 0 }, shortening: 'none', projector: false } as const;

/** A group says how many it stands for, in the words that stand outside of small cards too. */
export const withCount = (node: LayoutNode): LayoutNode =>
  node.members === null ? node : { ...node, label: `${node.label} (${node.members})`, short: null };

/** Wide enough for most of a lane's labels in two lines; the same whether groups are open or not. */
export const laneWidth = (blocks: readonly Block[]): number => {
  const wants = blocks
    .map(({ nodes, opened }) => {
      const [first] = nodes;
      return first === undefined || opened ? 0 : measureText(withCount(first).label, groupMeasures.font) * 0.58;
    })
    .toSorted((a, b) => a - b);
  const most = wants[Math.floor((wants.length - 1) * 0.9)] ?? 0;
  const wide = most + groupMeasures.band + 2 * groupMeasures.padding + 8;
  return 2 * Math.round(Math.min(cardWidths.most, Math.max(cardWidths.least, wide)) / 2);
};

/** A card, placed from the top left corner of its block. */
export type Cell = { readonly face: Face; readonly row: number; readonly column: number; readonly y: number };

export type SizedBlock = {
  readonly cells: readonly Cell[];
  readonly opened: boolean;
  readonly columns: number;
  readonly height: number;
  /** Height of the card that stands for the block when it is closed. */
  readonly closed: number;
};

const faceOf = (node: LayoutNode, width: number, ports: number): Face => {
  const face = sizeCard(withCount(node), rules, width, 0);
  const forPorts = Math.min(spacing.mostForPorts, ((ports - 1) * spacing.leastPorts) / portShare);
  return { ...face, height: Math.max(face.height, 2 * Math.ceil(forPorts / 2)) };
};

/** Cards of an opened group in columns of equal length, rows as high as their highest card. */
const gridOf = (nodes: readonly LayoutNode[], width: number): readonly Cell[] => {
  const columns = Math.ceil(nodes.length / spacing.mostRows);
  const rows = Math.ceil(nodes.length / Math.max(1, columns));
  const faces = nodes.map((node) => faceOf(node, width, 0));
  const tops: number[] = [];
  let top = 0;
  for (let row = 0; row < rows; row += 1) {
    tops.push(top);
    const heights = faces.filter((_, index) => index % rows === row).map(({ height }) => height);
    top += Math.max(0, ...heights) + spacing.rows;
  }
  return faces.map((face, index) => {
    const row = index % rows;
    return { face, row, column: Math.floor(index / rows), y: (tops[row] ?? 0) + face.height / 2 };
  });
};

/** `ports`: lines that end at the block's fuller side. */
export const sizeBlock = ({ nodes, opened }: Block, width: number, ports: number): SizedBlock => {
  const [first] = nodes;
  const closed = first === undefined ? 0 : faceOf(first, width, ports).height;
  if (!opened || first === undefined) {
    const cells = first === undefined ? [] : [{ face: faceOf(first, width, ports), row: 0, column: 0, y: closed / 2 }];
    return { cells, opened, columns: 1, height: closed, closed };
  }
  const cells = gridOf(nodes, width);
  const height = Math.max(...cells.map(({ face, y }) => y + face.height / 2));
  return { cells, opened, columns: Math.max(...cells.map(({ column }) => column)) + 1, height, closed };
};
