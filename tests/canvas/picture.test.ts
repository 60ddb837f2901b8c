import { describe, expect, test } from 'vitest';
import { isDimmed } from '#core/drawing/highlights.ts';
import { highlightsOf } from '#canvas/picture/highlights-of.ts';
import { isArrangedFor } from '#core/drawing/picture.ts';
import { drawnSample } from './drawn-sample.ts';

const room = { width: 1280, height: 556, display: 'projector' } as const;

describe('what stands out', () => {
  const { scene } = drawnSample();

  test('a card lights itself, its lines and their other ends, and nothing else', () => {
    const highlights = highlightsOf(scene, {
      selected: [],
      hovered: { kind: 'node', id: 'us-embassy' },
      focused: null,
    });
    expect([...(highlights.lit ?? [])].toSorted()).toEqual(['monitoring', 'us-embassy', 'us-embassy|monitoring']);
    expect(isDimmed(highlights, 'jp-doc')).toBe(true);
  });

  test('a line lights itself and its ends', () => {
    const hovered = { kind: 'line', key: 'us-dod|jp-doc' } as const;
    const { lit } = highlightsOf(scene, { selected: [], hovered, focused: null });
    expect([...(lit ?? [])].toSorted()).toEqual(['jp-doc', 'us-dod', 'us-dod|jp-doc']);
  });

  test('selecting dims nothing', () => {
    const highlights = highlightsOf(scene, {
      selected: [{ kind: 'node', id: 'jp-doc' }],
      hovered: null,
      focused: null,
    });
    expect(highlights.lit).toBeNull();
    expect(highlights.selected).toEqual(new Set(['jp-doc']));
  });

  test('a claim stands out as the line that it is drawn in', () => {
    const line = scene.lines.find(({ key }) => key === 'us-dod|jp-doc');
    const claim = line?.claims[0] ?? '';
    expect(
      highlightsOf(scene, { selected: [{ kind: 'claim', id: claim }], hovered: null, focused: null }).selected,
    ).toContain('us-dod|jp-doc');
  });
});

describe('on a projector', () => {
  const plain = drawnSample({ frame: room });

  test('what is selected is drawn four thirds as large, in the bounds of the picture', () => {
    for (const { id } of plain.cards) {
      const before = plain.card.get(id)?.card;
      const after = drawnSample({ frame: room, selected: [id] }).card.get(id);
      if (!before || !after) throw new Error(`no card ${id}`);
      expect(after.scale * plain.arrangement.measures.font).toBeGreaterThanOrEqual(32);
      expect(after.card.height).toBeCloseTo((before.height * 4) / 3);
      expect(after.card.width).toBeGreaterThanOrEqual(before.width);
      const xs = plain.cards.flatMap(({ card }) => [card.x - card.width / 2, card.x + card.width / 2]);
      expect(after.card.x - after.card.width / 2).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-6);
      expect(after.card.x + after.card.width / 2).toBeLessThanOrEqual(Math.max(...xs) + 1e-6);
    }
  });

  test('nothing else moves, and its lines end on its larger border', () => {
    const lifted = drawnSample({ frame: room, selected: ['ua-mod'] });
    for (const { id, card } of plain.cards) if (id !== 'ua-mod') expect(lifted.card.get(id)?.card).toEqual(card);
    const { card } = lifted.card.get('ua-mod') ?? {};
    const { line } = lifted.line.get('ua-mod|jp-doc') ?? {};
    expect(line?.points[0]?.[0]).toBeCloseTo((card?.x ?? 0) + (card?.width ?? 0) / 2);
  });
});

test('at a desk what is selected keeps its size', () => {
  expect(drawnSample({ selected: ['jp-doc'] }).card.get('jp-doc')?.scale).toBe(1);
});

test('a scene and an arrangement are recognised as belonging together', () => {
  const [overview, all] = [drawnSample(), drawnSample({ level: 3 })];
  expect(isArrangedFor(overview.arrangement, overview.scene)).toBe(true);
  expect(isArrangedFor(overview.arrangement, all.scene)).toBe(false);
  expect(isArrangedFor(all.arrangement, overview.scene)).toBe(false);
});

test('moved cards are painted last, over what they lie on', () => {
  const picture = drawnSample({ offsets: { ukraine: [0, 60] } });
  expect(picture.cards.at(-1)?.id).toBe('ukraine');
  expect(picture.card.get('ukraine')?.pinned).toBe(true);
});
