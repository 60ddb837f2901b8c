import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene, SceneNode, SceneWord } from '#core/graph/scene.ts';
import type { Frame, LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import type { Text } from '#core/document/schema.ts';
import type { ArrangementKind } from '#core/view/view.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { spanOf, ticksOf } from './time-axis.ts';

export type ArrangementWish = { readonly arrangement: ArrangementKind; readonly centre: string | null };

/** Of more countries than this, lanes no longer tell one from another. */
const mostSidesOfLanes = 4;

const inLanes: ArrangementWish = { arrangement: 'lanes', centre: null };

/** A scene in the words of a language and for a frame: all that a layout needs, and nothing it could not be sent. */
export function toLayoutInput(
  graph: Graph,
  scene: Scene,
  frame: Frame,
  language: string,
  { arrangement, centre }: ArrangementWish = inLanes,
): LayoutInput {
  const words = messagesIn(language).picture;
  const inLanguage = (text: Text): string => textIn(text, language);
  const nameOf = (id: string): string => inLanguage(graph.nodes.get(id)?.record.label ?? id);
  const headOf = (side: SceneNode['side']): string =>
    scene.nodes
      .filter((node) => node.look === 'country' && node.side === side)
      .map(({ label }) => inLanguage(label))
      .join(' · ');
  const wordText = ({ phrase, node, inverse }: SceneWord): string => {
    const [relation, other] = [inLanguage(phrase), nameOf(node)];
    return inverse ? words.toldBy(other, relation) : words.telling(relation, other);
  };
  const groups = Object.keys(graph.document.groups ?? {}).length;
  const groupOf = ({ id }: SceneNode): NonNullable<LayoutNode['group']> | null => {
    const group = graph.nodes.get(id)?.record.group;
    const label = group === undefined ? undefined : graph.document.groups?.[group]?.label;
    return group === undefined || label === undefined ? null : { id: group, label: inLanguage(label) };
  };
  // What came later changes nothing on the cards that stand: with another height they would have to make way.
  const later = new Set([...(scene.extra ?? []), ...(scene.extraLines ?? [])]);
  const lined = new Set(
    scene.lines
      .filter(({ key, from, to }) => ![key, from, to].some((each) => later.has(each)))
      .flatMap(({ from, to }) => [from, to]),
  );
  const toNode = (node: SceneNode): LayoutNode => ({
    id: node.id,
    look: node.look,
    side: node.side,
    theme: node.theme,
    level: node.level,
    label: node.kind === 'rest' ? words.rest(node.members.length) : inLanguage(node.label),
    short: node.short === null ? null : inLanguage(node.short),
    strong: node.strong,
    key: node.key,
    names: node.names.map((name) => words.quoted(inLanguage(name))),
    words: node.words
      .map((word) => ({ text: wordText(word), phase: word.phase, edge: word.edge }))
      .filter(({ text }) => !inLanguage(node.label).toLowerCase().includes(text.toLowerCase())),
    // A card that lines lead to needs no word on why it stands here; between groups no deeper level draws what is left out.
    hint:
      scene.kind === 'items' && node.hiddenLines > 0 && !lined.has(node.id) ? words.moreDetail(node.hiddenLines) : null,
    members: node.kind === 'group' ? node.members.length : null,
    ...(node.openedFrom !== null && { openedFrom: node.openedFrom }),
    ...(arrangement !== 'lanes' || (groups > 2 && groups <= mostSidesOfLanes) ? { group: groupOf(node) } : {}),
    ...(arrangement === 'timeline' && { when: spanOf(graph, node.id, language) }),
  });
  const nodes = scene.nodes.map(toNode);
  const isRing = arrangement === 'rings' && centre !== null;
  const { middle, purpose, matter } = words.columns;
  return {
    nodes,
    lines: scene.lines.map(({ key, from, to, phase, arrow, phrase }) => ({
      key,
      from,
      to,
      phase,
      arrow,
      phrase: inLanguage(phrase),
    })),
    level: scene.level,
    frame,
    bandCaptions: words.bands,
    columnCaptions: [headOf('left'), middle, headOf('right'), purpose, matter],
    ...(scene.extra !== undefined && scene.extra.length > 0 && { extra: scene.extra }),
    ...(scene.extraLines !== undefined && scene.extraLines.length > 0 && { extraLines: scene.extraLines }),
    ...(arrangement !== 'lanes' && {
      arrangement,
      captions: { layers: words.layers, rings: words.rings, undated: words.undated },
    }),
    ...(isRing && { centre }),
    ...(arrangement === 'timeline' && { ticks: ticksOf(nodes, language) }),
  };
}
