import type { NodeId, Text } from '#core/document/schema.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { mergeLine } from '#core/graph/items/merge-lines.ts';
import { distancesFrom } from '#core/graph/neighbourhood.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import type { View } from '#core/view/view.ts';
import type { Path } from '#core/queries/paths/path.ts';
import type { Narrowed } from './narrow.ts';
import { passingBundles } from './passing-bundles.ts';
import { stepLight } from './step-light.ts';

/**
 * How a scene looks through a view. Nothing of it moves: what passes keeps its ink, and each line is drawn as the claims
 * tell it that pass.
 */
export type Looking = {
  /** Cards and lines that filters and lens let through, by id or key; null where all do. */
  readonly passing: ReadonlySet<string> | null;
  /** Of those, what focus, path or step leave in the light; null where nothing is dimmed. */
  readonly lit: ReadonlySet<string> | null;
  /** All that is drawn, where a step hides the rest; null where it does not. */
  readonly alone: ReadonlySet<string> | null;
  /** Passing lines that are told otherwise than in the scene. */
  readonly told: ReadonlyMap<string, SceneLine>;
  /** What only may belong: its date may lie in the window. */
  readonly maybe: ReadonlySet<string>;
  /** Names that the voices of the lens give to cards, in the voices' order. */
  readonly names: ReadonlyMap<NodeId, readonly Text[]>;
  /** Edges written as words on cards that do not pass. */
  readonly unsaid: ReadonlySet<string>;
  /** Stations of the path that is shown, from the first to the last. */
  readonly stations: readonly NodeId[];
};

const none: ReadonlySet<string> = new Set();

export type LookWish = Pick<View, 'lens' | 'focus'> & Partial<Pick<View, 'lit'>> & { readonly path: Path | null };

export function lookAt(graph: Graph, scene: Scene, narrowed: Narrowed, view: LookWish): Looking {
  const whole = narrowed.edges === graph.edges && narrowed.nodes.size === graph.nodes.size;
  const { passing, told } = whole
    ? { passing: null, told: new Map<string, SceneLine>() }
    : pass(graph, scene, narrowed);
  const near = view.path === null ? inFocus(graph, scene, narrowed, view) : onPath(scene, view.path);
  const step = near === null && view.lit ? stepLight(graph, scene, view.lit) : null;
  const rest = view.lit?.rest;
  return {
    passing,
    lit: both(passing, near ?? (rest === 'keep' ? null : step)),
    alone: rest === 'hide' ? both(passing, step) : null,
    told,
    maybe: narrowed.maybe.size === 0 ? none : maybeOf(scene, narrowed.maybe),
    names: namesOf(graph, view),
    unsaid: whole ? none : unsaidOf(scene, narrowed),
    stations: view.path?.nodes ?? [],
  };
}

const both = (one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): ReadonlySet<string> | null => {
  if (one === null || other === null) return one ?? other;
  return new Set([...other].filter((id) => one.has(id)));
};

function pass(graph: Graph, scene: Scene, { nodes, edges }: Narrowed): Pick<Looking, 'passing' | 'told'> {
  const passing = new Set<string>();
  const told = new Map<string, SceneLine>();
  for (const { id, kind, members } of scene.nodes)
    if (kind === 'node' ? nodes.has(id) : members.some((member) => nodes.has(member))) passing.add(id);
  const bundles = passingBundles(scene, edges);
  for (const line of scene.lines) {
    if (line.count !== null) {
      if (bundles.has(line.key)) passing.add(line.key);
      continue;
    }
    const kept = line.edges.flatMap((key) => edges.get(key) ?? []);
    if (kept.length === 0) continue;
    passing.add(line.key);
    const same = kept.length === line.edges.length && kept.every((edge) => graph.edges.get(edge.key) === edge);
    const merged = same ? null : mergeLine(graph.document, kept);
    if (merged !== null) told.set(line.key, merged);
  }
  return { passing, told };
}

function inFocus(graph: Graph, scene: Scene, narrowed: Narrowed, { focus }: LookWish): ReadonlySet<string> | null {
  if (focus === null || !graph.nodes.has(focus.id)) return null;
  const near = distancesFrom(graph, focus.id, focus.depth, ({ key }) => narrowed.edges.has(key));
  const lit = new Set<string>();
  for (const { id, kind, members } of scene.nodes)
    if (kind === 'node' ? near.has(id) : members.some((member) => near.has(member))) lit.add(id);
  // A line between two at the rim is no way from the centre, yet it is between what is looked at.
  for (const { key, from, to } of scene.lines) if (lit.has(from) && lit.has(to)) lit.add(key);
  return lit;
}

/** Stations that stand in groups light up the groups. */
function onPath(scene: Scene, path: Path): ReadonlySet<string> {
  const cardOf = new Map(
    scene.nodes.flatMap(({ id, kind, members }) =>
      (kind === 'node' ? [id] : members).map((member) => [member, id] as const),
    ),
  );
  const at = (id: NodeId): string => cardOf.get(id) ?? id;
  const steps = new Set(path.steps.flatMap(({ from, to }) => [`${at(from)}|${at(to)}`, `${at(to)}|${at(from)}`]));
  const lines = scene.lines.map(({ key }) => key).filter((key) => steps.has(key));
  return new Set([...path.nodes.map(at), ...lines]);
}

function maybeOf(scene: Scene, maybe: ReadonlySet<string>): ReadonlySet<string> {
  const cards = scene.nodes.filter(({ id }) => maybe.has(id)).map(({ id }) => id);
  const lines = scene.lines.filter(({ edges }) => edges.length > 0 && edges.every((key) => maybe.has(key)));
  return new Set([...cards, ...lines.map(({ key }) => key)]);
}

function namesOf(graph: Graph, { lens }: LookWish): Looking['names'] {
  const names = new Map<NodeId, readonly Text[]>();
  if (typeof lens === 'string') return names;
  for (const { id, names: given } of namedIn(graph)) {
    // The first that a voice uses stands on the card; the others are listed with the details.
    const firsts = lens
      .map((voice) => given.find((name) => name.voice === voice)?.claim.value)
      .filter((value) => value !== undefined);
    if (firsts.length > 0) names.set(id, firsts);
  }
  return names;
}

const named = new WeakMap<Graph, readonly GraphNode[]>();

/** Few of many nodes are named by anybody. */
function namedIn(graph: Graph): readonly GraphNode[] {
  const known = named.get(graph) ?? [...graph.nodes.values()].filter(({ names }) => names.length > 0);
  named.set(graph, known);
  return known;
}

const unsaidOf = (scene: Scene, { edges }: Narrowed): ReadonlySet<string> =>
  new Set(scene.nodes.flatMap(({ words }) => words.map(({ edge }) => edge)).filter((key) => !edges.has(key)));
