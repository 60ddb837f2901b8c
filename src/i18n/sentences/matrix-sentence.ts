import type { MatrixSpot } from '#core/drawing/matrix/matrix-figure.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { nodeName } from './node-name.ts';
import { relationPhrase } from './relation-phrase.ts';

type Told = { readonly firmest: Edge; readonly edges: number; readonly differs: boolean };

/** What a cell of a matrix says: its firmest line as a sentence, how firm, of how many, and whether accounts differ. */
export function cellSentence({ document }: Graph, { firmest, edges, differs }: Told, language: string): string {
  const { from, to, relation, phase } = firmest;
  const sentence = [
    nodeName(document, from, language),
    relationPhrase(document, relation, phase.status, language),
    nodeName(document, to, language),
  ].join(' ');
  const status = textIn(document.ontology.statuses[phase.status]?.label ?? phase.status, language);
  return laterMessagesIn(language).matrix.cell(sentence, status, edges, differs);
}

/** The same of a cell that is drawn. */
export function matrixSentence(graph: Graph, { firmest, edges, differs, key }: MatrixSpot, language: string): string {
  const edge = graph.edges.get(firmest);
  return edge === undefined ? key : cellSentence(graph, { firmest: edge, edges, differs }, language);
}
