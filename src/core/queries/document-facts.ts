import type { Claim, EntenteDocument, NodeId } from '#core/document/schema.ts';
import { asList } from '#core/document/as-list.ts';
import { locatePassages } from '#core/document/locate-passages.ts';
import type { Graph } from '#core/graph/graph.ts';
import { compareAccounts, rowDiffers } from './accounts/compare-accounts.ts';

export type SpeechMode = NonNullable<Claim['mode']>;

/** What a document holds, counted. */
export type DocumentFacts = {
  readonly items: number;
  readonly claims: number;
  /** Edges: all claims with the same ends and relation are one. */
  readonly links: number;
  readonly sources: number;
  /** Claims by kind of speech; `untold` where the document does not say. */
  readonly speech: { readonly [M in SpeechMode | 'untold']: number };
  /** Claims by what stands behind them: `found` is letter for letter and at one place only. */
  readonly passages: { readonly found: number; readonly missing: number; readonly none: number };
  /** Who says how many of the claims, most first. */
  readonly speakers: readonly { readonly id: NodeId; readonly claims: number }[];
  readonly comparisons: { readonly differing: number; readonly all: number };
};

const known = new WeakMap<Graph, DocumentFacts>();

/** Remembered as long as the graph is. */
export function documentFacts(graph: Graph): DocumentFacts {
  const facts = known.get(graph) ?? count(graph);
  known.set(graph, facts);
  return facts;
}

function count(graph: Graph): DocumentFacts {
  const { document } = graph;
  const { claims } = document;
  const located = [...locatePassages(document).values()];
  const found = located.filter((passage) => passage !== null).length;
  const modes = (mode: SpeechMode | undefined): number => claims.filter((claim) => claim.mode === mode).length;
  const rows = compareAccounts(graph);
  return {
    items: graph.nodes.size,
    claims: claims.length,
    links: graph.edges.size,
    sources: Object.keys(document.sources).length,
    speech: {
      quoted: modes('quoted'),
      reported: modes('reported'),
      implied: modes('implied'),
      own: modes('own'),
      untold: modes(undefined),
    },
    passages: { found, missing: located.length - found, none: claims.length - located.length },
    speakers: speakersOf(document),
    comparisons: { differing: rows.filter(rowDiffers).length, all: rows.length },
  };
}

function speakersOf({ claims }: EntenteDocument): DocumentFacts['speakers'] {
  const said = new Map<NodeId, number>();
  for (const { by } of claims) for (const id of new Set(asList(by))) said.set(id, (said.get(id) ?? 0) + 1);
  return [...said].map(([id, times]) => ({ id, claims: times })).toSorted((one, other) => other.claims - one.claims);
}
