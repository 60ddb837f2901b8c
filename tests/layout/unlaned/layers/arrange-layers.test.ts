import { describe, expect, test } from 'vitest';
import type { Look } from '#core/document/schema.ts';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { layoutCaptions } from '#tests/layout/around/arbitrary-input.ts';
import { arrangedFrames, arrangedInput } from '#tests/layout/around/arranged-input.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';

const layered = (nodes: LayoutInput['nodes'], lines: LayoutInput['lines'] = []): LayoutInput => ({
  ...input(nodes, lines),
  arrangement: 'layers',
  captions: layoutCaptions,
});

describe('the sample in layers', () => {
  const wish = arrangedInput(arrangedFrames['1140x800'], 'layers', { level: 2 });
  const { cards, captions, guides = [], width } = arrange(wish);
  const looks = new Map(wish.nodes.map(({ id, look }) => [id, look]));
  const span = (...kinds: readonly Look[]): readonly [number, number] => {
    const ys = cards.filter(({ id }) => kinds.includes(looks.get(id) ?? 'subject')).map(({ y }) => y);
    return [Math.min(...ys), Math.max(...ys)];
  };

  test('goes from who over what they agreed to what it is about', () => {
    const rows = [
      span('country'),
      span('body', 'organisation', 'person'),
      span('instrument'),
      span('programme'),
      span('event'),
      span('subject'),
    ].flat();
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test('names each layer above it at the left, with a rule between two', () => {
    expect(captions.map(({ text }) => text)).toEqual([
      'Countries',
      'Public bodies · Organisations · People',
      'Agreements',
      'Programmes',
      'Events',
      'Goals, subjects',
    ]);
    expect(new Set(captions.map(({ x }) => x)).size).toBe(1);
    expect(guides.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'rule'));
  });

  test('uses the width of its frame', () => {
    const xs = cards.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(width * 0.6);
  });
});

test('empty layers are left out', () => {
  const { captions } = arrange(layered([node('deal'), node('goal', 'middle', 'subject')]));
  expect(captions.map(({ text }) => text)).toEqual(['Agreements', 'Goals, subjects']);
});

test('a long layer takes several rows', () => {
  const many = Array.from({ length: 20 }, (_, place) => node(`b${String(place).padStart(2, '0')}`, 'left', 'body'));
  expect(new Set(arrange(layered(many)).cards.map(({ y }) => y)).size).toBeGreaterThan(2);
});

test('cards stand under what they are tied to', () => {
  const { cards } = arrange(
    layered(
      [node('c1'), node('c2'), node('p1', 'middle', 'programme'), node('p2', 'middle', 'programme')],
      [line('c1', 'p2'), line('c2', 'p1')],
    ),
  );
  const x = (id: string): number => cards.find((card) => card.id === id)?.x ?? 0;
  expect(Math.sign(x('c1') - x('c2'))).toBe(Math.sign(x('p2') - x('p1')));
});
