import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import { noFilters, openingView, type View } from '#core/view/view.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const scene = makeScene(graph, { level: 1, openGroups: [] });

const look = (part: Partial<View>, drawn = scene, of = graph) => {
  const view = { ...openingView, ...part };
  const narrowed = narrow(of, view);
  const path = view.path === null ? null : (findPaths(of, narrowed, view.path.from, view.path.to)[0] ?? null);
  return lookAt(of, drawn, narrowed, { ...view, path });
};

test('a plain view holds nothing back and retells nothing', () => {
  expect(look({})).toMatchObject({ passing: null, lit: null, stations: [] });
  expect(look({}).told.size + look({}).names.size + look({}).unsaid.size).toBe(0);
});

describe('as a voice tells it', () => {
  test('the document is called by its name for it, several names in the order of the voices', () => {
    expect(look({ lens: ['kyiv'] }).names.get('jp-doc')).toEqual([{ en: 'memorandum', uk: 'меморандум' }]);
    expect(look({ lens: ['washington'] }).names.get('jp-doc')).toEqual([
      { en: 'statement of intent', uk: 'заява про наміри' },
    ]);
    expect(look({ lens: ['kyiv', 'washington'] }).names.get('jp-doc')).toEqual([
      { en: 'memorandum', uk: 'меморандум' },
      { en: 'statement of intent', uk: 'заява про наміри' },
    ]);
    expect(look({ lens: ['agency'] }).names.has('jp-doc')).toBe(false);
  });

  test('only its lines are in the light, each with its ends, and other words are unsaid', () => {
    const { passing, unsaid } = look({ lens: ['kyiv'] });
    expect(passing?.has('jp-doc|conference')).toBe(true);
    expect(passing?.has('us-state|adviser')).toBe(false);
    for (const { key, from, to } of scene.lines)
      if (passing?.has(key) === true) expect(passing.has(from) && passing.has(to)).toBe(true);
    expect(unsaid.has('frankensam-local|located-in|ukraine')).toBe(true);
    expect(look({ lens: ['washington'] }).unsaid.has('frankensam-local|located-in|ukraine')).toBe(false);
  });
});

describe('a line that several relations are merged into', () => {
  test('is told by those that are left: as firm as they are, in their words', () => {
    const key = 'white-house|coop';
    const whole = scene.lines.find((line) => line.key === key);
    const statuses = Object.keys(graph.document.ontology.statuses).filter((id) => id !== 'agreed');
    const told = look({ filters: { ...noFilters, voices: ['agency'] } }).told.get(key) ?? whole;
    expect(told?.claims.every((id) => graph.claims.get(id)?.by === 'una')).toBe(true);
    expect(look({ filters: { ...noFilters, statuses } }).passing?.has(key)).toBe(true);
  });
});

test('focus leaves what is near in the light, further out with every step', () => {
  const lit = ([1, 2, 3] as const).map(
    (depth) => look({ focus: { id: 'us-embassy', depth } }).lit ?? new Set<string>(),
  );
  expect([...(lit[0] ?? [])].toSorted()).toEqual(['monitoring', 'us-embassy', 'us-embassy|monitoring', 'usa']);
  for (const [place, few] of lit.entries()) for (const id of few) expect(lit[place + 1]?.has(id) ?? true).toBe(true);
});

test('a path leaves its stations and the lines between them', () => {
  const { lit, stations } = look({ path: { from: 'ua-mod', to: 'us-dod', choice: 0 } });
  expect(stations).toEqual(['ua-mod', 'jp-doc', 'us-dod']);
  expect([...(lit ?? [])].toSorted()).toEqual(['jp-doc', 'ua-mod', 'ua-mod|jp-doc', 'us-dod', 'us-dod|jp-doc']);
});

const pairOf = (one: string, other: string): string => (one < other ? `${one},${other}` : `${other},${one}`);

test('a group passes as soon as one member does, and a line between groups as soon as one edge does', () => {
  const large = deriveGraph(aLargeDocument(400));
  const groups = makeScene(large, { level: 3, openGroups: [] });
  const { passing } = look({ filters: { ...noFilters, types: ['country', 'body'] } }, groups, large);
  const narrowed = narrow(large, { ...openingView, filters: { ...noFilters, types: ['country', 'body'] } });
  for (const { id, members } of groups.nodes)
    expect(passing?.has(id)).toBe((members.length > 0 ? members : [id]).some((member) => narrowed.nodes.has(member)));
  const cardOf = new Map(
    groups.nodes.flatMap(({ id, members }) => [id, ...members].map((each) => [each, id] as const)),
  );
  const told = new Set(
    [...narrowed.edges.values()].map(({ from, to }) => pairOf(cardOf.get(from) ?? '', cardOf.get(to) ?? '')),
  );
  for (const { key, from, to } of groups.lines) expect(passing?.has(key)).toBe(told.has(pairOf(from, to)));
});
