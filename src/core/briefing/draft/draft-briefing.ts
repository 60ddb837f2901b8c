import type { Claim, Look, NodeId, Phase, Step } from '#core/document/schema.ts';
import { asList } from '#core/document/as-list.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import { compareAccounts, rowDiffers, type AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { claimsOfRow, headItem } from '#core/queries/accounts/head-item.ts';
import { openingView } from '#core/view/view.ts';
import { mostCards } from '#core/briefing/checks/check.ts';
import { citesOfStep, strongestEach } from '#core/briefing/step/step-cites.ts';
import { withSeen } from '#core/briefing/step/step-sum.ts';
import { stepOfView } from '#core/briefing/step/step-view.ts';

/** What a drafted step says; the words of a language are put to it elsewhere, from fields of these claims alone. */
export type Saying =
  | { readonly kind: 'overview' }
  | { readonly kind: 'agreement'; readonly node: NodeId; readonly claims: readonly Claim[] }
  | { readonly kind: 'signed'; readonly node: NodeId; readonly claims: readonly Claim[] }
  | { readonly kind: 'differs'; readonly row: AccountRow }
  | { readonly kind: 'ahead' | 'wished'; readonly claims: readonly Claim[] }
  | { readonly kind: 'sources' };

/** A step but for its words. */
export type DraftedStep = { readonly step: Omit<Step, 'title' | 'text'>; readonly saying: Saying };

const parties: readonly Look[] = ['country', 'body', 'organisation', 'person'];

const endsOf = (claims: readonly Claim[]): readonly NodeId[] => [
  ...new Set(claims.flatMap(({ from, to }) => [...asList(from), ...asList(to)])),
];

/** As many claims as have room on one screen, in their order. */
function roomFor(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) if (endsOf([...kept, claim]).length <= mostCards - 3) kept.push(claim);
  return kept;
}

/** These and nothing else, arranged for themselves: what stands in the light of a drafted step is all it shows. */
const shows = (graph: Graph, claims: readonly Claim[], nodes: readonly NodeId[] = []) => {
  const packed = [...new Set([...nodes, ...endsOf(claims)])];
  const lit = { nodes, claims: claims.map(({ id }) => id), rest: 'dim' } as const;
  return stepOfView(graph, { ...openingView, packed, lit });
};

/** Edges of a phase, shallow ones first, those before others that parties have a part in. */
function edgesOf(graph: Graph, phase: Phase): readonly Edge[] {
  const depth = ({ from, to }: Edge): number =>
    Math.max(...[from, to].map((id) => graph.nodes.get(id)?.level ?? 1)) * 2 +
    Number(!parties.includes(graph.nodes.get(from)?.look ?? 'subject'));
  return [...graph.edges.values()]
    .filter((edge) => edge.phase.phase === phase && edge.claims.some(({ quote }) => quote !== undefined))
    .toSorted((one, other) => depth(one) - depth(other));
}

/** What most of it is about: what the document asks about, else the instrument with most claims. */
function mainItem(graph: Graph): NodeId | null {
  const asked = headItem(graph, compareAccounts(graph));
  if (asked !== null) return asked;
  const [first] = [...graph.nodes.values()]
    .filter(({ look, claims }) => look === 'instrument' && claims.length > 0)
    .toSorted((one, other) => other.claims.length - one.claims.length);
  return first?.id ?? null;
}

type Draft = (graph: Graph) => DraftedStep | null;

const overview: Draft = (graph) => {
  const most = [...graph.nodes.values()]
    .filter(({ level, claims }) => level === 1 && claims.length > 0)
    .toSorted((one, other) => other.claims.length - one.claims.length)
    .slice(0, mostCards - 3)
    .map(({ id }) => id);
  return {
    step: {
      id: 'overview',
      ...stepOfView(graph, { ...openingView, packed: most.length === 0 ? null : most }),
      cites: [],
    },
    saying: { kind: 'overview' },
  };
};

const agreement: Draft = (graph) => {
  const node = mainItem(graph);
  if (node === null) return null;
  const near = [...graph.edges.values()].filter(({ from, to, type }) => (from === node || to === node) && !type.frame);
  const claims = roomFor(
    strongestEach(
      graph,
      near.flatMap(({ claims: each }) => each),
    ),
  );
  if (claims.length === 0) return null;
  return {
    step: { id: 'agreement', ...shows(graph, claims, [node]) },
    saying: { kind: 'agreement', node, claims },
  };
};

const signed: Draft = (graph) => {
  const node = mainItem(graph);
  if (node === null) return null;
  const firm = (['signed', 'done', 'agreed'] as const)
    .map((phase) =>
      [...graph.edges.values()].filter(
        ({ from, to, phase: { phase: drawn } }) =>
          drawn === phase && to === node && parties.includes(graph.nodes.get(from)?.look ?? 'subject'),
      ),
    )
    .find((edges) => edges.length > 0);
  const claims = roomFor(
    strongestEach(
      graph,
      (firm ?? []).flatMap(({ claims: each }) => each),
    ),
  );
  return claims.length === 0
    ? null
    : { step: { id: 'signed', ...shows(graph, claims) }, saying: { kind: 'signed', node, claims } };
};

const differs: Draft = (graph) => {
  const row = compareAccounts(graph).find((each) => rowDiffers(each) && each.cells.length > 1);
  if (row === undefined) return null;
  const claims = claimsOfRow(row);
  const compared = row.origin === 'document' ? { kind: 'accounts' as const, compare: row.id } : {};
  return { step: { id: 'differs', ...compared, ...shows(graph, claims) }, saying: { kind: 'differs', row } };
};

const inPhase =
  (phase: 'ahead' | 'wished'): Draft =>
  (graph) => {
    const claims = roomFor(
      strongestEach(
        graph,
        edgesOf(graph, phase)
          .slice(0, 6)
          .flatMap((edge) => edge.claims),
      ),
    );
    const [first] = claims;
    if (first === undefined) return null;
    const quoted = phase === 'wished' && first.mode === 'quoted' ? { kind: 'quote' as const, cites: [first.id] } : {};
    return { step: { id: phase, ...quoted, ...shows(graph, claims) }, saying: { kind: phase, claims } };
  };

const sources: Draft = ({ document }) =>
  Object.keys(document.sources).length === 0
    ? null
    : { step: { id: 'sources', kind: 'title' }, saying: { kind: 'sources' } };

const templates: readonly Draft[] = [
  overview,
  agreement,
  signed,
  differs,
  inPhase('ahead'),
  inPhase('wished'),
  sources,
];

/**
 * A briefing from the data by fixed templates: what there is, what was agreed, who signed, what is told differently,
 * what is only expected, what is only called for, where it is from. A template without anything to show is left out.
 */
export const draftBriefing = (graph: Graph): readonly DraftedStep[] =>
  templates.flatMap((template) => {
    const drafted = template(graph);
    if (drafted === null) return [];
    const step: Step = { ...drafted.step, title: '' };
    const { title: _, ...seen } = withSeen(graph.document, step);
    return { ...drafted, step: citesOfStep(graph, step).length === 0 ? drafted.step : seen };
  });
