import { describe, expect, test } from 'vitest';
import { draftWords } from '#briefing/strip/model/draft-words.ts';
import { lettersOfStep } from '#core/briefing/checks/small-labels.ts';
import { draftBriefing } from '#core/briefing/draft/draft-briefing.ts';
import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import { checkedStep } from '#core/briefing/step/step-picture.ts';
import { viewOfStep } from '#core/briefing/step/step-view.ts';
import type { Step } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { arrange } from '#layout/arrange.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { pictureQuality } from '#tests/layout/picture-quality.ts';
import { sampleDocument } from '#tests/sample-document.ts';

await learnLanguage('uk');
const graph = deriveGraph(sampleDocument());
const { story = [] } = graph.document;
/** The last step is words alone: its picture is never seen. */
const pictures = story.filter(({ kind }) => kind !== 'title');

const shown = (step: Step, frame: Frame, language: string) => {
  const view = viewOfStep(graph, step);
  const scene = makeScene(graph, { level: view.level, openGroups: [], only: view.packed });
  const looking = lookAt(graph, scene, narrow(graph, view), { ...view, path: null });
  const arrangement = arrange(toLayoutInput(graph, scene, frame, language));
  return { arrangement, letters: lettersOfStep(checkedStep({ graph, step, scene, looking, arrangement, frame })) ?? 0 };
};

const sizes = (frame: Frame, language: string): readonly number[] =>
  pictures.map((step) => Math.round(shown(step, frame, language).letters * 10) / 10);

/** On 1024 × 768 three columns of the longest words and the lines between them are wider than the screen at 32 px. */
const least = [
  ['16:9', 'en', 32],
  ['16:9', 'uk', 32],
  ['4:3', 'en', 29],
  ['4:3', 'uk', 24],
] as const;

describe.each(least)('on a screen of %s, in the language %s', (aspect, language, smallest) => {
  const frame = audienceFrame({ aspect });

  test(`what the steps of the sample show is lettered in ${smallest} px of 720 lines or more`, () => {
    expect(pictures).toHaveLength(6);
    expect(Math.min(...sizes(frame, language))).toBeGreaterThanOrEqual(smallest);
  });

  test('no letters are smaller in a large room, and some are larger', () => {
    const [usual, large] = [sizes(frame, language), sizes(audienceFrame({ aspect }, true), language)];
    for (const [place, size] of large.entries()) expect(size).toBeGreaterThanOrEqual((usual[place] ?? 0) - 0.5);
    expect(Math.max(...large)).toBeGreaterThan(Math.max(...usual) + 5);
  });

  test.each([false, true])(
    'nothing lies on anything else, no word is cut or torn, no card left out (large: %s)',
    (large) => {
      for (const step of pictures) {
        const { arrangement } = shown(step, audienceFrame({ aspect }, large), language);
        const { overlaps, throughCards, faults } = pictureQuality(arrangement, audienceFrame({ aspect }, large));
        expect({ step: step.id, overlaps, throughCards, faults }).toEqual({
          step: step.id,
          overlaps: [],
          throughCards: [],
          faults: [],
        });
        expect(arrangement.dropped).toEqual([]);
        expect(arrangement.cards.flatMap(({ lines }) => lines).filter((line) => /[…-]$/u.test(line))).toEqual([]);
      }
    },
  );
});

test('in a large room of 16:9 English is lettered in 40 px or more', () => {
  const all = sizes(audienceFrame({ aspect: '16:9' }, true), 'en');
  expect(Math.min(...all)).toBeGreaterThanOrEqual(40);
});

test('a drafted step of twelve cards leaves none out on an old projector, though its letters are small', () => {
  const drafted = draftBriefing(graph).map((each) => draftWords(graph, each, 'en'));
  const step = drafted.find(({ id }) => id === 'agreement');
  const { arrangement, letters } = shown(step ?? { id: '', title: '' }, audienceFrame({ aspect: '4:3' }), 'en');
  expect(arrangement.cards).toHaveLength(12);
  expect(letters).toBeGreaterThan(22);
});
