import type { Look, Phase } from '#core/document/schema.ts';
import type { Scene, SceneLine, SceneNode } from '#core/graph/scene.ts';
import type { Arrangement, Card, Guide, Measures, Point } from '#core/picture/arrangement.ts';
import { rightPadding } from '#core/picture/silhouettes.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';

/** A card of an example: its middle in model units, its words, and the marks it bears. */
export type ExampleCard = {
  readonly id: string;
  readonly look: Look;
  readonly label: string;
  readonly at: Point;
  readonly width?: number;
  /** Smaller lines under the label; a phase draws its mark before the words. */
  readonly sublines?: readonly { readonly text: string; readonly phase?: Phase }[];
} & Partial<Pick<SceneNode, 'unnamed' | 'joint' | 'differs' | 'key' | 'claims' | 'kind' | 'members'>>;

/** A line of an example, by default straight between the facing sides of its cards. */
export type ExampleLine = {
  readonly from: string;
  readonly to: string;
  readonly phase: Phase;
} & Partial<Pick<SceneLine, 'arrow' | 'voices' | 'differs' | 'noPassage'>>;

/** A picture made by hand, to be drawn by what draws every other. */
export type Example = {
  readonly cards: readonly ExampleCard[];
  readonly lines?: readonly ExampleLine[];
  readonly captions?: Arrangement['captions'];
  readonly guides?: readonly Guide[];
  /** Where there is more room than the cards need. */
  readonly width?: number;
  readonly height?: number;
};

const measures: Measures = {
  font: 15,
  lineHeight: 19,
  subFont: 12.5,
  subLineHeight: 16,
  captionFont: 12,
  phraseFont: 13,
  band: 30,
  padding: 9,
  verticalPadding: 8,
  lineRadius: 8,
};
const usualWidth = 172;

const cardOf = ({ id, look, label, at, width = usualWidth, sublines = [], key = false }: ExampleCard): Card => {
  const weight = key || look === 'country' ? 600 : 400;
  const room = width - measures.band - measures.padding - rightPadding[look];
  const { lines } = wrapLabel(label, { width: room, size: measures.font, weight, maxLines: 3 });
  const text = lines.length * measures.lineHeight + sublines.length * measures.subLineHeight;
  return {
    id,
    x: at[0],
    y: at[1],
    width,
    height: text + 2 * measures.verticalPadding,
    lines,
    sublines: sublines.map(({ text: words, phase = null }) => ({ text: words, phase })),
    strong: weight === 600,
    key,
  };
};

const nodeOf = (card: ExampleCard): SceneNode => ({
  id: card.id,
  kind: card.kind ?? 'node',
  look: card.look,
  side: 'middle',
  theme: null,
  level: 1,
  label: card.label,
  short: null,
  strong: false,
  key: card.key ?? false,
  unnamed: card.unnamed ?? false,
  joint: card.joint ?? false,
  differs: card.differs ?? false,
  names: [],
  words: [],
  claims: card.claims ?? 0,
  hiddenLines: 0,
  members: card.members ?? [],
  openedFrom: null,
});

export const keyOf = ({ from, to }: Pick<ExampleLine, 'from' | 'to'>): string => `${from}|${to}`;

const toldOf = (line: ExampleLine): SceneLine => ({
  key: keyOf(line),
  from: line.from,
  to: line.to,
  edges: [],
  claims: [],
  phase: line.phase,
  arrow: line.arrow ?? false,
  phrase: '',
  voices: line.voices ?? [],
  differs: line.differs ?? false,
  noPassage: line.noPassage ?? false,
  count: null,
});

/** From the border of one card to that of the other, on the sides that face each other. */
const pointsOf = (from: Card, to: Card): readonly [Point, Point] => {
  const beside = Math.abs(to.x - from.x) > (from.width + to.width) / 2;
  if (beside) {
    const way = Math.sign(to.x - from.x);
    return [
      [from.x + (way * from.width) / 2, from.y],
      [to.x - (way * to.width) / 2, to.y],
    ];
  }
  const way = Math.sign(to.y - from.y);
  return [
    [from.x, from.y + (way * from.height) / 2],
    [to.x, to.y - (way * to.height) / 2],
  ];
};

const margin = 14;

/** The scene of an example and where everything stands in it: what else is made from a document, by a layout. */
export const arrangeExample = ({ cards, lines = [], captions = [], guides = [], width = 0, height = 0 }: Example) => {
  const placed = cards.map(cardOf);
  const byId = new Map(placed.map((card) => [card.id, card]));
  const routed = lines.flatMap((line): Arrangement['lines'] => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (from === undefined || to === undefined) return [];
    const points = pointsOf(from, to);
    const mark: Point = [(points[0][0] + points[1][0]) / 2, (points[0][1] + points[1][1]) / 2];
    return [{ key: keyOf(line), kind: 'gutter', points, mark: line.phase === 'fact' ? null : mark, phrase: null }];
  });
  const rights = placed.map((card) => card.x + card.width / 2 + margin);
  const bottoms = placed.map((card) => card.y + card.height / 2 + margin);
  const arrangement: Arrangement = {
    width: Math.max(width, ...rights),
    height: Math.max(height, ...bottoms),
    cards: placed,
    lines: routed,
    captions,
    guides,
    measures,
    dropped: [],
  };
  const scene: Scene = {
    kind: 'items',
    level: 1,
    nodes: cards.map(nodeOf),
    lines: lines.map(toldOf),
    shown: cards.length,
    total: cards.length,
    linesLeftOut: 0,
  };
  return { scene, arrangement };
};
