import type { EntenteDocument, NodeId, Step } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { PlaceElement } from '#core/view/place.ts';
import type { Lit, View } from '#core/view/view.ts';
import { stepOfView, type StepView } from './step-view.ts';

export type Highlight = Pick<Lit, 'nodes' | 'claims'>;

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** A part of what stands once per voice goes into a step as the whole that the document knows. */
const wholeOf = ({ voices }: EntenteDocument, id: string, isKnown: (id: string) => boolean): readonly string[] => {
  const names = [
    id,
    ...Object.keys(voices).flatMap((voice) => (id.endsWith(`--${voice}`) ? id.slice(0, -voice.length - 2) : [])),
  ];
  const known = names.find(isKnown);
  return known === undefined ? [] : [known];
};

/** What selected elements of a scene would light: nodes and the members of groups, the claims of lines, claims. */
export function highlightOf(graph: Graph, scene: Scene | null, selected: readonly PlaceElement[]): Highlight {
  const { document } = graph;
  const node = (id: string): readonly NodeId[] => wholeOf(document, id, (each) => Object.hasOwn(document.nodes, each));
  const claim = (id: string): readonly string[] => wholeOf(document, id, (each) => graph.claims.has(each));
  const nodes = selected.flatMap((element) => {
    if (element.kind !== 'node') return [];
    const members = scene?.nodes.find(({ id }) => id === element.id)?.members ?? [];
    return (members.length > 0 ? members : [element.id]).flatMap(node);
  });
  const claims = selected.flatMap((element) => {
    if (element.kind === 'claim') return claim(element.id);
    if (element.kind === 'node') return [];
    return (scene?.lines.find(({ key }) => key === element.key)?.claims ?? []).flatMap(claim);
  });
  return { nodes: unique(nodes), claims: unique(claims) };
}

/** How the screen stands when a step is captured. */
export type Captured = {
  readonly view: View;
  /** What is selected; where nothing is, the light that the view has stays. */
  readonly highlight: Highlight;
  readonly camera: Step['camera'];
};

/**
 * A view as a step: with what is selected in the light, and what fills the screen. A matrix is a step of that kind, which
 * no camera looks at. Its words are the author's.
 */
export function captureStep(
  graph: Graph,
  { view, highlight, camera }: Captured,
): StepView & Pick<Step, 'camera' | 'kind'> {
  const lit = litBy(view.lit, highlight);
  if (view.as === 'matrix') return { kind: 'matrix', ...stepOfView(graph, { ...view, as: null, lit }) };
  return { ...stepOfView(graph, { ...view, lit }), ...(camera && { camera }) };
}

export const litBy = (lit: Lit | null, highlight: Highlight): Lit | null =>
  highlight.nodes.length + highlight.claims.length === 0 ? lit : { ...highlight, rest: lit?.rest ?? 'dim' };

/** The step with another view; all that is no part of its view stays. */
export function withView(step: Step, view: StepView): Step {
  const {
    lens: _1,
    phases: _2,
    level: _3,
    arrangement: _4,
    view: _5,
    nodes: _6,
    claims: _7,
    rest: _8,
    ...words
  } = step;
  return { ...words, ...view };
}

/** An id that no step has. */
export function freeStepId(steps: readonly Step[]): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = steps.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}
