import { asList } from '#core/document/as-list.ts';
import type { EntenteDocument, Level, Phase, Step } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { levelOfClaim } from '#core/queries/looking/claim-elements.ts';
import { readView, writeView } from '#core/view/view-parameters.ts';
import { arrangements, openingView, type Lens, type Lit, type View } from '#core/view/view.ts';

type Lighting = Pick<Step, 'nodes' | 'claims'>;

/** The shallowest level at which all that a step lights has a card: what is meant where a step names none. */
function levelFor(graph: Graph, { nodes = [], claims = [] }: Lighting): Level {
  const levels = [
    ...nodes.map((id) => graph.nodes.get(id)?.level ?? 1),
    ...claims.map((id) => {
      const claim = graph.claims.get(id);
      return claim === undefined ? 1 : levelOfClaim(graph, claim);
    }),
  ];
  return ([3, 2] as const).find((level) => levels.includes(level)) ?? 1;
}

export function litOf({ nodes = [], claims = [], rest = 'dim' }: Step): Lit | null {
  return nodes.length + claims.length === 0 ? null : { nodes, claims, rest };
}

const statusesOf = ({ ontology }: EntenteDocument, phases: readonly Phase[]): readonly string[] =>
  Object.entries(ontology.statuses).flatMap(([status, { phase }]) => (phases.includes(phase) ? status : []));

/** Whether the rest of a step's view can be read; a step whose view cannot is shown in the opening view. */
export const hasSoundView = ({ view = '' }: Step): boolean => readView(view) !== null;

/** The view that a step holds, with what it lights. The graph is that of the document as it is read, nothing split. */
export function viewOfStep(graph: Graph, step: Step): View {
  const plain = readView(step.view ?? '') ?? openingView;
  const arrangement = arrangements.find((name) => name === step.arrangement);
  return {
    ...plain,
    level: step.level ?? levelFor(graph, step),
    lit: litOf(step),
    ...(step.lens !== undefined && { lens: asList(step.lens) }),
    ...(step.phases && { filters: { ...plain.filters, statuses: statusesOf(graph.document, step.phases) } }),
    ...(arrangement !== undefined && { arrangement }),
  };
}

/** What of a step is its view: all that `viewOfStep` reads. */
export type StepView = Pick<Step, 'lens' | 'phases' | 'level' | 'arrangement' | 'view' | 'nodes' | 'claims' | 'rest'>;

/** A view as it stands in a step; `viewOfStep` gives the same view back, a light of nothing as none. */
export function stepOfView(graph: Graph, view: View): StepView {
  const { document } = graph;
  const lit = view.lit !== null && view.lit.nodes.length + view.lit.claims.length > 0 ? view.lit : null;
  const lighting: Lighting = {
    ...(lit && lit.nodes.length > 0 && { nodes: lit.nodes }),
    ...(lit && lit.claims.length > 0 && { claims: lit.claims }),
  };
  const lens = lensOf(document, view.lens);
  const phases = phasesOf(document, view.filters.statuses);
  const { arrangement } = view;
  const rest = writeView({
    ...view,
    level: 1,
    lit: null,
    arrangement: 'lanes',
    ...(lens !== null && { lens: 'everyone' }),
    ...(phases !== null && { filters: { ...view.filters, statuses: null } }),
  });
  return {
    ...(lens !== null && { lens }),
    ...(rest !== '' && { view: rest }),
    ...lighting,
    ...(lit !== null && lit.rest !== 'dim' && { rest: lit.rest }),
    ...(phases !== null && { phases }),
    ...(view.level !== levelFor(graph, lighting) && { level: view.level }),
    ...(arrangement !== 'lanes' && { arrangement }),
  };
}

/** Voices of the document can be named in a step; any other lens is written with the rest of the view. */
function lensOf({ voices }: EntenteDocument, lens: Lens): NonNullable<Step['lens']> | null {
  if (typeof lens === 'string' || lens.length === 0 || !lens.every((voice) => Object.hasOwn(voices, voice)))
    return null;
  const [only] = lens;
  return lens.length === 1 && only !== undefined ? only : [...lens];
}

/** The phases whose statuses these are, exactly; null where they are none or only some. */
function phasesOf(document: EntenteDocument, statuses: readonly string[] | null): readonly Phase[] | null {
  if (statuses === null || statuses.length === 0) return null;
  const phases = [...new Set(statuses.flatMap((status) => document.ontology.statuses[status]?.phase ?? []))];
  return JSON.stringify(statusesOf(document, phases)) === JSON.stringify(statuses) ? phases : null;
}
