import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { EntenteDocument, Level } from '#core/document/schema.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { insets } from '#core/picture/silhouettes.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { themes } from '#core/picture/tokens.ts';
import { cardText } from '#core/drawing/card-text.ts';
import { textLeft } from '#core/drawing/placed.ts';
import { pictureOf, type Picture, type PictureCard } from '#core/drawing/picture.ts';
import { wordsIn } from '#canvas/words.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { arrange } from '#layout/arrange.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { longLabels } from './long-labels.ts';

const frames: readonly Frame[] = [
  { width: 776, height: 800, display: 'desk' },
  { width: 1440, height: 800, display: 'desk' },
  { width: 880, height: 620, display: 'desk' },
  { width: 1280, height: 556, display: 'projector' },
];

/** The sample with other names, so that every look gets long ones. */
const renamed = (labels: readonly string[]): EntenteDocument => {
  const sample = sampleDocument();
  const nodes = Object.entries(sample.nodes).map(([id, node], index) => {
    const label = labels[index % labels.length] ?? '';
    return [id, { ...node, label, short: label }];
  });
  return { ...sample, nodes: Object.fromEntries(nodes) };
};

await learnLanguage('uk');

const draw = (document: EntenteDocument, frame: Frame, level: Level, language: string): Picture => {
  const graph = deriveGraph(document);
  const scene = makeScene(graph, { level, openGroups: [] });
  const arrangement = arrange(toLayoutInput(graph, scene, frame, language));
  return pictureOf({
    scene,
    arrangement,
    offsets: {},
    theme: themes.light,
    language,
    voices: [],
    selected: new Set(),
  });
};

/** Lines of text that stand over the outline at their top, middle or foot. */
const outside = (each: PictureCard, picture: Picture): readonly string[] =>
  cardText(each, picture, wordsIn(picture.language), 2)
    .filter((placed) => {
      const { card, node } = each;
      const half = placed.font * 0.4;
      const right = placed.x + measureText(placed.text, placed.font, placed.weight) + textLeft(placed, placed.font);
      return [-half, 0, half].some((dy) => {
        const edge = insets(node.look, card.width, card.height, placed.y - card.y + dy);
        const inHeight = Math.abs(placed.y - card.y + dy) <= card.height / 2;
        return (
          !inHeight || placed.x < card.x - card.width / 2 + edge.left || right > card.x + card.width / 2 - edge.right
        );
      });
    })
    .map(({ text }) => `${each.node.look}: ${text}`);

const documents = [
  ['the sample', sampleDocument(), 'en'],
  ['the sample in Ukrainian', sampleDocument(), 'uk'],
  ['long names', renamed(longLabels['english'] ?? []), 'en'],
  ['long Ukrainian names', renamed(longLabels['ukrainian'] ?? []), 'uk'],
] as const;

describe.each(documents)('the labels of %s', (_, document, language) => {
  test.each(frames)('stay inside their silhouettes at $width x $height, $display', (frame) => {
    const picture = draw(document, frame, 1, language);
    expect(picture.cards.flatMap((each) => outside(each, picture))).toEqual([]);
  });

  test('stay inside their silhouettes with all items', () => {
    const picture = draw(document, { width: 1440, height: 800, display: 'desk' }, 3, language);
    expect(picture.cards.flatMap((each) => outside(each, picture))).toEqual([]);
  });
});
