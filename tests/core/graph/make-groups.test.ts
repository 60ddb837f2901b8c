import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Scene } from '#core/graph/scene.ts';
import { aClaim, aDocument, aLargeDocument } from '#tests/factories.ts';

const members = (scene: Scene): number =>
  scene.nodes.reduce((sum, card) => sum + (card.kind === 'node' ? 1 : card.members.length), 0);
const elements = (scene: Scene): number => scene.nodes.length + scene.lines.length;

// Seven groups of eight types are the most cards that groups of country and type make, before lanes stand for countries.
describe.each([
  [61, 12, 3],
  [500, 7, 3],
  [3000, 90, 3],
  [4000, 7, 20],
])('a document of %i nodes in %i groups', (count, groups, claimsEach) => {
  const graph = deriveGraph(aLargeDocument(count, groups, claimsEach));
  const closed = makeScene(graph, { level: 1, openGroups: [] });
  const ids = closed.nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id);

  test('is drawn as groups that together stand for every node', () => {
    expect(closed.kind).toBe('groups');
    expect(members(closed)).toBe(count);
    expect(closed.nodes.length).toBeLessThanOrEqual(60);
  });

  test('stays within the budget whichever groups are open, one by one and all at once', () => {
    for (const openGroups of [...ids.slice(0, 8).map((id) => [id]), ids, [...ids, 'group:gone:body']]) {
      const scene = makeScene(graph, { level: 1, openGroups });
      expect(elements(scene)).toBeLessThanOrEqual(1500);
      expect(members(scene)).toBe(count);
      expect(scene.shown).toBe(scene.nodes.filter(({ kind }) => kind === 'node').length);
    }
  });

  test('draws the strongest lines, none of a card before the strongest of it, and counts the rest', () => {
    for (const openGroups of [[], ids.slice(0, 2)]) {
      const scene = makeScene(graph, { level: 1, openGroups });
      const bundles = scene.lines.filter((line) => line.count !== null);
      expect(bundles.length).toBeLessThanOrEqual(60 + scene.shown);
      const ends = scene.lines.flatMap(({ from, to }) => [from, to]);
      for (const card of scene.nodes) if (card.hiddenLines > 0) expect(ends).toContain(card.id);
      expect(scene.nodes.reduce((sum, card) => sum + card.hiddenLines, 0)).toBe(2 * scene.linesLeftOut);
    }
  });

  test('shows no status in lines that stand for many, and between items shows it', () => {
    const scene = makeScene(graph, { level: 1, openGroups: ids.slice(0, 3) });
    const kinds = new Map(scene.nodes.map(({ id, kind }) => [id, kind]));
    for (const line of scene.lines) {
      const counted = kinds.get(line.from) !== 'node' || kinds.get(line.to) !== 'node';
      expect(line.count !== null).toBe(counted);
      if (counted) expect([line.phase, line.arrow]).toEqual(['fact', false]);
    }
  });
});

describe('a picture of groups', () => {
  const body = (group: string) => ({ type: 'body', group });
  const document = aDocument({
    types: { body: { look: 'body', plural: { en: 'Bodies', uk: 'Органи' } }, treaty: { look: 'instrument' } },
    groups: { one: { label: 'One', lane: 'left' }, two: { label: { en: 'Two', uk: 'Два' }, lane: 'right' } },
    nodes: {
      ...Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`a${index}`, body('one')])),
      ...Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`b${index}`, body('two')])),
      pact: 'treaty',
    },
    claims: [
      aClaim('a7 signs pact', { status: 'signed' }),
      aClaim('a7 funds pact', { status: 'done' }),
      aClaim('a3 signs pact', { status: 'signed' }),
      aClaim('pact binds b1'),
      aClaim('b1 binds pact'),
    ],
  });
  const graph = deriveGraph(document);
  const scene = (...openGroups: readonly string[]): Scene => makeScene(graph, { level: 1, openGroups });

  test('groups by country and type, and draws alone what is alone', () => {
    expect(scene().nodes.map(({ id, kind, label, side }) => [id, kind, label, side])).toEqual([
      ['group:one:body', 'group', { en: 'One · Bodies', uk: 'One · Органи' }, 'left'],
      ['group:two:body', 'group', { en: 'Two · Bodies', uk: 'Два · Органи' }, 'right'],
      ['pact', 'node', 'pact', 'middle'],
    ]);
  });

  test('counts the edges between two cards, either way, as one line', () => {
    expect(scene().lines.map(({ key, count, edges }) => [key, count, edges])).toEqual([
      ['group:one:body|pact', 3, ['a7|signs|pact', 'a7|funds|pact', 'a3|signs|pact']],
      ['group:two:body|pact', 2, ['pact|binds|b1', 'b1|binds|pact']],
    ]);
  });

  test('opens a group: its members with most claims, and one card for the rest', () => {
    const open = scene('group:one:body');
    const own = open.nodes.filter(({ id }) => id.startsWith('a')).map(({ id }) => id);
    expect(own).toHaveLength(60);
    expect(own).toEqual(expect.arrayContaining(['a3', 'a7']));
    const opened = open.nodes.filter(({ openedFrom }) => openedFrom === 'group:one:body');
    expect(opened).toHaveLength(61);
    const rest = open.nodes.find(({ kind }) => kind === 'rest');
    expect(rest).toMatchObject({ id: 'rest:group:one:body', side: 'left' });
    expect(rest?.members).toHaveLength(5);
    expect(open.lines.find(({ key }) => key === 'a7|pact')).toMatchObject({ phase: 'done', count: null });
  });

  test('opens a group as a whole where only one would be left over', () => {
    const open = scene('group:two:body');
    expect(open.nodes.filter(({ id }) => id.startsWith('b')).map(({ id }) => id)).toEqual([
      'b0',
      'b1',
      'b2',
      'b3',
      'b4',
    ]);
    expect(open.nodes.some(({ kind }) => kind === 'rest')).toBe(false);
  });

  test('takes lanes for countries where countries are too many', () => {
    const many = makeScene(deriveGraph(aLargeDocument(900, 90)), { level: 1, openGroups: [] });
    expect(many.nodes.length).toBeLessThanOrEqual(60);
    expect(many.nodes.some(({ id }) => id.startsWith('group:lane-left:'))).toBe(true);
  });
});

test('a hundred thousand nodes are groups within seconds, and opening one is quick', { timeout: 60_000 }, () => {
  const graph = deriveGraph(aLargeDocument(100_000, 12, 1));
  const closed = makeScene(graph, { level: 1, openGroups: [] });
  const [first] = closed.nodes.filter(({ kind }) => kind === 'group');
  const open = makeScene(graph, { level: 1, openGroups: [first?.id ?? ''] });
  expect([members(closed), members(open)]).toEqual([100_000, 100_000]);
  expect(Math.max(elements(closed), elements(open))).toBeLessThanOrEqual(1500);
  expect(open.nodes.find(({ kind }) => kind === 'rest')?.members.length).toBe((first?.members.length ?? 0) - 60);
});
