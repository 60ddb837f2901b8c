import { describe, expect, test } from 'vitest';
import type { EntenteDocument, Level } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { aClaim, aDocument } from '#tests/factories.ts';

describe('makeScene', () => {
  const sceneOf = (document: EntenteDocument, level: Level = 1) =>
    makeScene(deriveGraph(document), { level, openGroups: [] });

  test('draws nothing of nothing, and one card of one node', () => {
    expect(sceneOf(aDocument({ nodes: {} }))).toMatchObject({
      kind: 'items',
      nodes: [],
      lines: [],
      shown: 0,
      total: 0,
      linesLeftOut: 0,
    });
    expect(sceneOf(aDocument({ nodes: { a: 'x' } })).nodes.map(({ id, side }) => [id, side])).toEqual([
      ['a', 'middle'],
    ]);
  });

  test('puts everything in the middle where there are no countries and no groups', () => {
    const scene = sceneOf(aDocument({ nodes: { a: 'x', b: 'x' }, claims: [aClaim('a knows b')] }));
    expect(scene.nodes.map(({ side }) => side)).toEqual(['middle', 'middle']);
    expect(scene.lines).toMatchObject([{ key: 'a|b', phrase: 'knows', noPassage: true }]);
  });

  test('begins with the first level that has anything', () => {
    const scene = sceneOf(aDocument({ types: { x: { level: 2 } }, nodes: { a: 'x' } }));
    expect([scene.level, scene.nodes.length]).toEqual([2, 1]);
  });

  test('gives groups without a lane the emptier side, those with most claims first', () => {
    const scene = sceneOf(
      aDocument({
        types: { state: { look: 'country' } },
        groups: {
          one: { label: 'One', lane: 'left' },
          two: { label: 'Two' },
          three: { label: 'Three' },
          un: { label: 'UN', lane: 'other' },
        },
        nodes: {
          a: { type: 'state', group: 'one' },
          b: { type: 'state', group: 'two' },
          c: { type: 'state', group: 'three' },
          d: { type: 'state', group: 'un' },
        },
        claims: [aClaim('a knows c')],
      }),
    );
    expect(scene.nodes.map(({ id, side }) => `${id} ${side}`)).toEqual(['a left', 'b left', 'c right', 'd right']);
  });

  const sidesIn = (groups: NonNullable<EntenteDocument['groups']>, types: Readonly<Record<string, string>> = {}) => {
    const scene = sceneOf(
      aDocument({
        types: { state: { look: 'country' }, body: { look: 'body' }, deal: { look: 'instrument' } },
        groups,
        nodes: Object.fromEntries(
          Object.keys(groups).map((group) => [group, { type: types[group] ?? 'state', group, label: group }]),
        ),
        claims: [aClaim('c knows c'), aClaim('c knows b')],
      }),
    );
    return Object.fromEntries(scene.nodes.map(({ id, side }) => [id, side]));
  };
  const unplaced = { label: 'Unplaced' };
  const other = { label: 'Other', lane: 'other' } as const;

  test('gives every party a lane where there are three or four groups, on the emptier side in turn', () => {
    expect(sidesIn({ a: unplaced, b: unplaced, c: unplaced })).toEqual({ c: 'left', b: 'right', a: 'left' });
    expect(sidesIn({ a: unplaced, b: unplaced, c: unplaced, d: unplaced })).toEqual({
      c: 'left',
      b: 'right',
      a: 'left',
      d: 'right',
    });
    const placed = { a: { label: 'A', lane: 'left' }, b: { label: 'B', lane: 'right' } } as const;
    expect(sidesIn({ ...placed, c: other }, { c: 'body' })).toEqual({ a: 'left', b: 'right', c: 'left' });
  });

  test('keeps a lane for parties: groups of what stands between them take no side', () => {
    expect(sidesIn({ a: unplaced, b: unplaced, c: unplaced }, { c: 'deal' })).toEqual({
      b: 'left',
      a: 'right',
      c: 'middle',
    });
    expect(sidesIn({ a: unplaced, b: unplaced, c: other }, { c: 'deal' })).toMatchObject({ c: 'middle' });
  });

  test('leaves the parties of "other" in the middle where there are two groups, or more than four', () => {
    expect(sidesIn({ a: { label: 'A', lane: 'left' }, c: other })).toEqual({ a: 'left', c: 'middle' });
    expect(sidesIn({ a: unplaced, b: unplaced, c: other, d: unplaced, e: unplaced })).toMatchObject({ c: 'middle' });
  });

  test('draws the two directions between the same ends as two lines, and all relations of one direction as one', () => {
    const scene = sceneOf(
      aDocument({
        relations: { sends: { arrow: true } },
        nodes: { a: 'x', b: 'x' },
        claims: [
          aClaim('a knows b', { id: 'c1', status: 'done' }),
          aClaim('a sends b', { id: 'c10', status: 'wished' }),
          aClaim('a sends b', { id: 'c9', status: 'wished', quote: 'sent' }),
          aClaim('b sends a', { id: 'c3' }),
        ],
      }),
    );
    expect(scene.lines).toMatchObject([
      {
        key: 'a|b',
        edges: ['a|knows|b', 'a|sends|b'],
        claims: ['c1', 'c9', 'c10'],
        phase: 'done',
        arrow: true,
        noPassage: false,
      },
      { key: 'b|a', phase: 'fact', arrow: false, noPassage: true },
    ]);
  });

  test('leaves out what position says: scaffolding, and a fact between a member and its own country', () => {
    const document = aDocument({
      types: { state: { look: 'country' }, body: { look: 'body' } },
      relations: { within: { frame: true } },
      groups: { one: { label: 'One', lane: 'left' } },
      nodes: { s: { type: 'state', group: 'one' }, m: { type: 'body', group: 'one' }, n: 'body' },
      claims: [
        aClaim('n within s'),
        aClaim('m serves s'),
        aClaim('m funds s', { status: 'done' }),
        aClaim('m knows m'),
      ],
    });
    expect(sceneOf(document).lines.map(({ key, phase }) => `${key} ${phase}`)).toEqual(['m|s done']);
  });

  test('keeps what is added of a ministry in its lane: only things are themes', () => {
    const document = aDocument({
      types: { body: { look: 'body' }, goal: { look: 'subject' } },
      relations: { serves: { arrow: true, from: ['goal'] } },
      groups: { one: { label: 'One', lane: 'left' } },
      nodes: {
        m: 'body',
        n: { type: 'body', group: 'one', level: 2 },
        g: { type: 'goal', level: 2 },
        h: { type: 'body', level: 2 },
      },
    });
    const themes = sceneOf(document, 2).nodes.map(({ id, theme }) => [id, theme]);
    expect(themes).toEqual([
      ['g', 'purpose'],
      ['h', 'matter'],
      ['m', null],
      ['n', null],
    ]);
  });
});
