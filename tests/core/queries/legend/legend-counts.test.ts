import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { cardsOfKind, linesOfKind } from '#core/queries/legend/find-kind.ts';
import { legendCounts } from '#core/queries/legend/legend-counts.ts';
import { lensChoices } from '#core/queries/legend/lens-choices.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { noFilters, openingView, type View } from '#core/view/view.ts';
import { aClaim, aDocument, aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = deriveGraph(sampleDocument());

const look = (graph: typeof sample, change: Partial<View> = {}, level: View['level'] = 1) => {
  const view = { ...openingView, ...change };
  const scene = makeScene(graph, { level, openGroups: [] });
  const narrowed = narrow(graph, view);
  const sight = {
    narrowed,
    looking: lookAt(graph, scene, narrowed, { lens: view.lens, focus: null, lit: null, path: null }),
  };
  return { scene, sight, counts: legendCounts(graph, scene, sight, view.filters) };
};
const table = (rows: readonly { readonly head: string; readonly visible: number; readonly total: number }[]) =>
  Object.fromEntries(rows.map(({ head, visible, total }) => [head, `${visible}/${total}`]));

describe('the key', () => {
  it('counts what is in the opening picture', () => {
    const { counts } = look(sample);
    expect(table(counts.phases)).toEqual({
      done: '3/3',
      signed: '4/4',
      agreed: '7/7',
      ahead: '7/7',
      wished: '1/1',
      fact: '3/3',
    });
    expect(table(counts.looks)).toEqual({
      country: '2/2',
      body: '6/6',
      organisation: '3/3',
      person: '2/2',
      instrument: '4/4',
      programme: '5/5',
      event: '1/1',
    });
    expect(counts.groups.map(({ value, total }) => [value, total])).toEqual([
      ['ua', 5],
      ['us', 7],
      ['', 11],
    ]);
  });

  it('counts, selects and lights lines between items only: one to a rest does not say how firm it is', () => {
    const graph = deriveGraph(aLargeDocument(3000));
    const view: View = { ...openingView, focus: { id: 'n5', depth: 3 } };
    const scene = makeScene(graph, view);
    const narrowed = narrow(graph, view);
    const sight = { narrowed, looking: lookAt(graph, scene, narrowed, { ...view, path: null }) };
    const items = scene.lines.filter(({ count }) => count === null);
    expect(items.length).toBeLessThan(scene.lines.length);
    const { phases } = legendCounts(graph, scene, sight, view.filters);
    expect(phases.reduce((sum, { total }) => sum + total, 0)).toBe(items.length);
    expect(linesOfKind(scene, sight, () => true)).toEqual(items.map(({ key }) => key));
    expect(lensChoices(graph, scene, view)[0]).toEqual({ lens: 'everyone', lines: items.length });
  });

  it('counts a line under what it is told as, and so never shows more of it than there is', () => {
    const graph = deriveGraph(
      aDocument({
        nodes: { a: 'thing', b: 'thing', mine: 'thing', theirs: 'thing' },
        voices: { one: ['mine'], other: ['theirs'] },
        claims: [
          aClaim('a pact b', { status: 'signed', by: 'mine' }),
          aClaim('a pact b', { status: 'ahead', by: 'theirs' }),
        ],
      }),
    );
    expect(table(look(graph).counts.phases)).toEqual({ ahead: '1/1' });
    expect(table(look(graph, { lens: ['one'] }).counts.phases)).toEqual({ signed: '1/1', ahead: '0/1' });
  });

  it('lists what is filtered out although the picture has none of it, so that it can be let in again', () => {
    const { counts } = look(sample, { filters: { ...noFilters, types: ['country'] } });
    expect(table(counts.looks)).toMatchObject({ country: '2/2', body: '0/6', subject: '0/0' });
    expect(look(sample).counts.looks.map(({ head }) => head)).not.toContain('subject');
  });

  it('finds the cards and lines of a kind that pass', () => {
    const { scene, sight } = look(sample, { lens: ['kyiv'] });
    const bodies = cardsOfKind(sample, scene, sight, (node) => node.look === 'body');
    expect(bodies.every((id) => sight.narrowed.nodes.has(id))).toBe(true);
    expect(bodies).toContain('ua-mod');
    const signed = linesOfKind(scene, sight, (line) => line.phase === 'signed');
    expect(signed).toEqual(expect.arrayContaining(['ua-mod|jp-doc']));
    expect(signed.every((key) => sight.looking.passing?.has(key))).toBe(true);
  });
});

describe('the choice of a voice', () => {
  it('says of each how many lines of the picture it would light', () => {
    const { scene } = look(sample);
    for (const { lens, lines } of lensChoices(sample, scene, openingView)) {
      const { looking } = look(sample, { lens }).sight;
      const lit = scene.lines.filter(({ key }) => looking.passing === null || looking.passing.has(key));
      expect([lens, lines]).toEqual([lens, lit.length]);
    }
    expect(lensChoices(sample, scene, openingView).map(({ lens }) => lens)).toEqual([
      'everyone',
      ['kyiv'],
      ['washington'],
      ['agency'],
      'shared',
      'differing',
    ]);
  });

  it('knows of what a voice tells beyond the picture, which keeps the scaffolding in it', () => {
    const graph = deriveGraph(
      aDocument({
        types: { matter: { level: 2 } },
        relations: { within: { frame: true } },
        nodes: { a: 'thing', b: 'thing', x: 'matter' },
        voices: { one: ['x'] },
        claims: [aClaim('a within b'), aClaim('a supports x', { by: 'x' }), aClaim('b supports x', { by: 'x' })],
      }),
    );
    const scene = makeScene(graph, { level: 1, openGroups: [], arrangement: 'free' });
    expect(scene.lines.map(({ key }) => key)).toEqual(['a|b']);
    expect(lensChoices(graph, scene, openingView).map(({ lines }) => lines)).toEqual([1, 1]);
  });

  it('offers nothing to compare where one voice speaks, and shows a lens from elsewhere', () => {
    const graph = deriveGraph(
      aDocument({
        nodes: { a: 'thing', b: 'thing' },
        voices: { one: ['a'] },
        claims: [aClaim('a pact b', { by: 'a' })],
      }),
    );
    const { scene } = look(graph);
    expect(lensChoices(graph, scene, openingView).map(({ lens }) => lens)).toEqual(['everyone', ['one']]);
    const several = lensChoices(sample, look(sample).scene, { ...openingView, lens: ['kyiv', 'agency'] });
    expect(several.at(-1)?.lens).toEqual(['kyiv', 'agency']);
  });
});
