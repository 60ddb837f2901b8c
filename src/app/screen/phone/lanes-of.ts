import type { Arrangement } from '#core/picture/arrangement.ts';
import type { Scene, SceneNode } from '#core/graph/scene.ts';
import type { ModelCamera, Viewport } from '#store/shapes/camera.ts';

export type LaneName = SceneNode['side'] | NonNullable<SceneNode['theme']>;

/** A lane of the picture: where it stands from side to side, model units, and the countries at its head. */
export type Lane = {
  readonly name: LaneName;
  readonly from: number;
  readonly to: number;
  readonly heads: readonly SceneNode[];
};

type Placed = { readonly node: SceneNode; readonly x: number; readonly width: number };

/** Where most of a lane's cards stand: a picture in more columns puts a few where there is room. */
const laneOf = (name: LaneName, placed: readonly Placed[]): Lane => {
  const xs = placed.map(({ x }) => x).toSorted((one, other) => one - other);
  const middle = xs[Math.floor(xs.length / 2)] ?? 0;
  const inLine = placed.filter(({ x, width }) => Math.abs(x - middle) <= width);
  return {
    name,
    from: Math.min(...inLine.map(({ x, width }) => x - width / 2)),
    to: Math.max(...inLine.map(({ x, width }) => x + width / 2)),
    heads: placed.flatMap(({ node }) => (node.look === 'country' && node.kind === 'node' ? [node] : [])),
  };
};

/** The lanes of a picture in the order in which they stand. */
export const lanesOf = (scene: Scene, { cards }: Pick<Arrangement, 'cards'>): readonly Lane[] => {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const lanes = new Map<LaneName, readonly Placed[]>();
  for (const { id, x, width } of cards) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    const name = node.theme ?? node.side;
    lanes.set(name, [...(lanes.get(name) ?? []), { node, x, width }]);
  }
  return [...lanes].map(([name, placed]) => laneOf(name, placed)).toSorted((one, other) => one.from - other.from);
};

/** Model units beside a lane, where its lines begin. */
const margin = 16;
/** Beyond that a card is larger than it is read. */
const mostZoom = 1.25;

/** A lane as wide as the screen, at the height that is looked at. */
export const cameraOnLane = ({ from, to }: Lane, { zoom, y, width, height }: Viewport): ModelCamera => ({
  cx: (from + to) / 2,
  cy: (height / 2 - y) / zoom,
  width: Math.max(to - from + 2 * margin, width / mostZoom),
});

/** The lane that is in the middle of the screen, or nearest to it. */
export const laneInSight = (lanes: readonly Lane[], { zoom, x, width }: Viewport): Lane | null => {
  const middle = (width / 2 - x) / zoom;
  const far = ({ from, to }: Lane): number => Math.max(0, from - middle, middle - to);
  const [nearest] = lanes.toSorted((one, other) => far(one) - far(other));
  return nearest ?? null;
};
