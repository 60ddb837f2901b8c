import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { noFilters, openingView, type View } from '#core/view/view.ts';
import { inkOf, isAbsent, isDimmed, maybeInk } from '#core/drawing/highlights.ts';
import { highlightsOf } from '#canvas/picture/highlights-of.ts';
import { pictureOf } from '#core/drawing/picture.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { rightPadding } from '#core/picture/silhouettes.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { drawnSample } from './drawn-sample.ts';

const graph = deriveGraph(sampleDocument());
const plain = drawnSample();
const { scene } = plain;
const nothing = { selected: [], hovered: null, focused: null } as const;

const looking = (part: Partial<View>) => {
  const view = { ...openingView, ...part };
  return lookAt(graph, scene, narrow(graph, view), { ...view, path: null });
};
const light = (part: Partial<View>, unmatched: View['unmatched'] = 'dim') => ({
  looking: looking(part),
  matched: null,
  unmatched,
});
const drawn = (part: Partial<View>) =>
  pictureOf({ ...plain, offsets: {}, selected: new Set<string>(), looking: looking(part) });

describe('the light of a view', () => {
  test('dims what does not pass, and leaves it out where that is asked for', () => {
    const dimmed = highlightsOf(scene, nothing, light({ lens: ['washington'] }));
    expect(isDimmed(dimmed, 'us-embassy')).toBe(true);
    expect(isAbsent(dimmed, 'us-embassy')).toBe(false);
    const hidden = highlightsOf(scene, nothing, light({ lens: ['washington'] }, 'hide'));
    expect(isAbsent(hidden, 'us-embassy')).toBe(true);
    expect(inkOf(hidden, 'us-embassy', 0.25)).toBe(0);
    expect(inkOf(hidden, 'jp-doc', 0.25)).toBe(1);
  });

  test('leaves out what was hidden by hand, with its lines, and dims the rest', () => {
    const hidden = ['us-embassy'];
    const highlights = highlightsOf(scene, nothing, { ...light({ hidden, lens: ['washington'] }), hidden });
    expect(isAbsent(highlights, 'us-embassy') && isAbsent(highlights, 'us-embassy|monitoring')).toBe(true);
    expect(isAbsent(highlights, 'localization')).toBe(false);
    expect(isDimmed(highlights, 'localization')).toBe(true);
  });

  test('never lights up, by pointing, what a voice does not tell', () => {
    const over = { ...nothing, hovered: { kind: 'node', id: 'ua-mod' } } as const;
    const { lit } = highlightsOf(scene, over, light({ lens: ['washington'] }));
    expect(lit?.has('jp-doc')).toBe(true);
    expect(lit?.has('localization')).toBe(false);
  });

  test('stays as it is while somebody points at what it leaves in the dark', () => {
    const washington = light({ lens: ['washington'] });
    const over = { ...nothing, hovered: { kind: 'node', id: 'localization' } } as const;
    const highlights = highlightsOf(scene, over, washington);
    expect(highlights.lit).toEqual(highlightsOf(scene, nothing, washington).lit);
    expect(highlights).toMatchObject({ passing: false, hovered: 'localization' });
  });

  test('shows what only may belong in between', () => {
    const dates = { from: '2023-11', to: '2023-11', maybe: true, undated: false };
    const view = { ...looking({ filters: { ...noFilters, dates } }), maybe: new Set(['monitoring']) };
    const highlights = highlightsOf(scene, nothing, { looking: view, matched: null, unmatched: 'dim' });
    expect(inkOf(highlights, 'monitoring', 0.25)).toBe(maybeInk);
  });

  test('gives way to what a search finds while somebody types', () => {
    const matched = new Set(['adviser']);
    const highlights = highlightsOf(scene, nothing, { looking: null, matched, unmatched: 'dim' });
    expect(isDimmed(highlights, 'adviser')).toBe(false);
    expect(isDimmed(highlights, 'jp-doc')).toBe(true);
  });
});

describe('a card as a voice tells it', () => {
  const card = (part: Partial<View>) => drawn(part).card.get('jp-doc')?.card;

  test('bears the name of the voice, and the neutral one under it', () => {
    expect(card({ lens: ['kyiv'] })?.lines).toEqual(['“memorandum”']);
    expect(
      card({ lens: ['kyiv'] })
        ?.sublines.map(({ text }) => text)
        .join(' '),
    ).toBe('Joint-production document');
    expect(card({ lens: ['washington'] })?.lines.join(' ')).toBe('“statement of intent”');
    expect(card({})?.lines.join(' ')).toBe('Joint-production document');
  });

  test('keeps its place and size: nothing moves when the voice changes', () => {
    const places = (part: Partial<View>) =>
      drawn(part).cards.map(({ card: { id, x, y, width, height } }) => [id, x, y, width, height]);
    for (const voice of ['kyiv', 'washington', 'agency']) expect(places({ lens: [voice] })).toEqual(places({}));
  });

  test('has its words inside its outline', () => {
    const { measures } = plain.arrangement;
    for (const lens of [['kyiv'], ['washington'], ['kyiv', 'washington']]) {
      const told = card({ lens });
      const room = (told?.width ?? 0) - measures.band - measures.padding - rightPadding.instrument;
      for (const line of told?.lines ?? []) expect(measureText(line, measures.font, 600)).toBeLessThanOrEqual(room);
      const height =
        (told?.lines.length ?? 0) * measures.lineHeight + (told?.sublines.length ?? 0) * measures.subLineHeight;
      expect(height).toBeLessThanOrEqual(told?.height ?? 0);
    }
  });

  test('does not say where it is if the voice does not', () => {
    const words = (part: Partial<View>) =>
      drawn(part)
        .card.get('frankensam-local')
        ?.card.sublines.map(({ text }) => text);
    expect(words({})).toEqual(['in Ukraine']);
    expect(words({ lens: ['kyiv'] })).toEqual([]);
    expect(words({ lens: ['washington'] })).toEqual(['in Ukraine']);
  });
});

test('a path is walked over lines in either direction, its stations in order', () => {
  const view = { ...looking({}), stations: ['ua-mod', 'jp-doc', 'us-dod'] };
  const { stations, pathLines } = highlightsOf(scene, nothing, { looking: view, matched: null, unmatched: 'dim' });
  expect(stations).toEqual(['ua-mod', 'jp-doc', 'us-dod']);
  expect([...pathLines].toSorted()).toEqual(['ua-mod|jp-doc', 'us-dod|jp-doc']);
});
