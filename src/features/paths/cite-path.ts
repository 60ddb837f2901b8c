import type { ClaimId } from '#core/document/schema.ts';
import type { Passage } from '#core/document/locate-passages.ts';
import type { Graph } from '#core/graph/graph.ts';
import { citation } from '#i18n/sentences/citations/citation.ts';
import { pathSentence, stepSentence, type ToldStep } from '#i18n/sentences/path-sentence.ts';
import { receiptOf } from './told-path.ts';

/** A path for a note or a mail: the sentence, then every step with the citation it rests on. */
export const citePath = (
  graph: Graph,
  steps: readonly ToldStep[],
  passages: ReadonlyMap<ClaimId, Passage | null>,
  language: string,
): string => {
  const { document } = graph;
  const cited = steps.map((step, place) => {
    const receipt = receiptOf(graph, step.told, passages);
    const words = `${place + 1}. ${stepSentence(document, step, language)}.`;
    return receipt === null ? words : `${words} ${citation(document, receipt.claim, receipt.passage, language)}`;
  });
  return [pathSentence(document, steps, language), ...cited].join('\n');
};
