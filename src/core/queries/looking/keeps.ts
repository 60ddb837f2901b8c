import { asList } from '#core/document/as-list.ts';
import type { Claim } from '#core/document/schema.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { tellersOf } from '#core/graph/voices/tellers.ts';
import type { Filters, Lens, View } from '#core/view/view.ts';
import { differingClaims } from '#core/queries/accounts/differing-claims.ts';
import { dateAnswer } from './date-answer.ts';

/** Whether a claim passes: surely, perhaps (its date may lie in the window), or not. */
export type Passing = 'yes' | 'maybe' | 'no';

export type Keeps = {
  /** Null where every claim passes, so that nobody need ask. */
  readonly claim: ((claim: Claim) => Passing) | null;
  readonly node: (node: GraphNode) => boolean;
};

type Test = (claim: Claim) => Passing;

const yesNo = (passes: boolean): Passing => (passes ? 'yes' : 'no');

const lensTest = (graph: Graph, lens: Lens): Test | null => {
  if (lens === 'everyone') return null;
  // Whether two voices say it cannot be told of one claim: edges are asked.
  if (lens === 'shared') return ({ to }) => yesNo(to !== undefined);
  if (lens === 'differing') {
    const differing = differingClaims(graph);
    return ({ id }) => yesNo(differing.has(id));
  }
  const { voices } = graph.document;
  const speakers = new Set(
    lens.flatMap((voice) => (Object.hasOwn(voices, voice) ? voices[voice]?.speakers : []) ?? []),
  );
  return ({ by }) => yesNo(typeof by === 'string' ? speakers.has(by) : asList(by).some((each) => speakers.has(each)));
};

const dateTest = ({ dates }: Filters): Test | null => {
  if (dates === null) return null;
  return ({ date }) => {
    const answer = dateAnswer(date, dates);
    if (answer === 'undated') return yesNo(dates.undated);
    if (answer === 'maybe') return dates.maybe ? 'maybe' : 'no';
    return yesNo(answer === 'in');
  };
};

const filterTests = (graph: Graph, filters: Filters): readonly (Test | null)[] => {
  const { statuses, voices, differs, quoted } = filters;
  const statusSet = statuses && new Set(statuses);
  const voiceSet = voices && new Set(voices);
  const { voicesOfOne } = tellersOf(graph.document);
  const differing = differs ? differingClaims(graph) : null;
  return [
    statusSet && ((claim) => yesNo(statusSet.has(claim.status))),
    voiceSet &&
      ((claim) => {
        const telling = voicesOfOne(claim);
        return yesNo(telling.length === 0 ? voiceSet.has('') : telling.some((voice) => voiceSet.has(voice)));
      }),
    quoted ? ({ mode }) => yesNo(mode === 'quoted') : null,
    differing && (({ id }) => yesNo(differing.has(id))),
    dateTest(filters),
  ];
};

/** What a view lets through, of claims and of nodes. */
export function keeps(graph: Graph, view: Pick<View, 'lens' | 'filters' | 'hidden'>): Keeps {
  const { filters, hidden } = view;
  const tests = [lensTest(graph, view.lens), ...filterTests(graph, filters)].filter((test) => test !== null);
  const types = filters.types && new Set(filters.types);
  const groups = filters.groups && new Set(filters.groups);
  const away = new Set(hidden);
  return {
    claim:
      tests.length === 0
        ? null
        : (claim) => {
            let passing: Passing = 'yes';
            for (const test of tests) {
              const answer = test(claim);
              if (answer === 'no') return 'no';
              if (answer === 'maybe') passing = 'maybe';
            }
            return passing;
          },
    node: ({ id, record }) =>
      !away.has(id) && (types?.has(record.type) ?? true) && (groups?.has(record.group ?? '') ?? true),
  };
}
