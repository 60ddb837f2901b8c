import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';

type Told = {
  readonly graph: Graph;
  readonly scene: Scene;
  /** The line as the view tells it, and the edges that pass. */
  readonly line: SceneLine;
  readonly edges: Graph['edges'];
};

/** So many speakers are named; of more, how many they are. */
const mostNamed = 3;

const endName = ({ graph, scene }: Told, id: string, language: string): string => {
  if (graph.nodes.has(id)) return nodeName(graph.document, id, language);
  return textIn(scene.nodes.find((node) => node.id === id)?.label ?? id, language);
};

/** Who is speaking, in the order of the claims, each once. */
function speakers({ graph, line }: Told, language: string): string {
  const said = line.claims.flatMap((id) => graph.claims.get(id) ?? []);
  const names = [
    ...new Set(
      said.flatMap((claim) => speakersOf(graph.document, claim)).map((id) => nodeName(graph.document, id, language)),
    ),
  ];
  const more = names.length - mostNamed;
  if (more <= 1) return listIn(names, language);
  return listIn([...names.slice(0, mostNamed), laterMessagesIn(language).walking.others(more)], language);
}

/** The word of the document for how firm the line is; of several relations that of the one it is drawn as. */
function statusWord(document: EntenteDocument, edges: readonly Edge[], line: SceneLine, language: string): string {
  const deciding = edges.find((edge) => edge.phase.phase === line.phase);
  const label = document.ontology.statuses[deciding?.phase.status ?? '']?.label;
  return label === undefined ? messagesIn(language).legend.phases[line.phase] : textIn(label, language);
}

/** What the line says, from its beginning to its end and in the words it is told in, without who says it. */
export function lineSentence(told: Told, language: string): string {
  const { line } = told;
  const [from, to] = [endName(told, line.from, language), endName(told, line.to, language)];
  if (line.count !== null) return laterMessagesIn(language).walking.bundle(from, to, line.count);
  return messagesIn(language).claims.linked(from, textIn(line.phrase, language), to).join(' ');
}

/** The same with how firm it is, how often it is claimed, and by whom: no more than somebody said. */
export function lineWords(told: Told, language: string): string {
  const { graph, line, edges } = told;
  if (line.count !== null) return `${lineSentence(told, language)}.`;
  const own = line.edges.flatMap((key) => edges.get(key) ?? []);
  return laterMessagesIn(language).walking.said(
    lineSentence(told, language),
    statusWord(graph.document, own, line, language),
    line.claims.length,
    speakers(told, language),
  );
}
