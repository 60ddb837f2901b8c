import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import { toggleKept } from '#core/queries/legend/kept-values.ts';
import { legendCounts, type Count, type LegendCounts } from '#core/queries/legend/legend-counts.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectLooking, selectNarrowed, selectScene } from '#store/selectors.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const opened = (document: EntenteDocument): EntenteStore => {
  const store = createEntenteStore();
  store.getState().documentRead({ fileName: 'made.json', text: '', document, problems: [], skipped: 0, records: 0 });
  return store;
};

const picture = ({ getState }: EntenteStore) => {
  const state = getState();
  const [graph, scene] = [selectGraph(state), selectScene(state)];
  const [narrowed, looking] = [selectNarrowed(state), selectLooking(state)];
  if (graph === null || scene === null || narrowed === null || looking === null) throw new Error('no picture');
  return { graph, scene, narrowed, looking, filters: state.view.filters, view: state.view };
};

const counted = (store: EntenteStore): LegendCounts => {
  const { graph, scene, narrowed, looking, filters } = picture(store);
  return legendCounts(graph, scene, { narrowed, looking }, filters);
};

const lists = ['types', 'statuses', 'groups', 'voices'] as const;
const toggles = array(
  record({ kind: constantFrom(...lists, 'lens', 'differs', 'quoted', 'level'), pick: integer({ min: 0, max: 1000 }) }),
  { minLength: 100, maxLength: 100 },
);

const at = <T>(values: readonly T[], pick: number): T | undefined => values[pick % values.length];

/** One press on the key. */
function press(store: EntenteStore, kind: string, pick: number): void {
  const { graph, filters } = picture(store);
  const { filter, chooseLens, showLevel } = store.getState();
  const list = lists.find((each) => each === kind);
  if (list !== undefined) {
    const all = kindsOf(graph)[list];
    const value = at(all, pick);
    if (value !== undefined) filter({ [list]: toggleKept(filters[list], [value], all) });
  } else if (kind === 'lens')
    chooseLens(at(['everyone', 'shared', ...Object.keys(graph.document.voices).map((voice) => [voice])], pick) ?? []);
  else if (kind === 'level') showLevel(at([1, 2], pick) === 1 ? 1 : 2);
  else filter({ [kind]: pick % 4 === 0 });
}

/** The same counts made without any cleverness from what the store shows. */
function naive(store: EntenteStore) {
  const { graph, scene, narrowed, looking } = picture(store);
  const ids = scene.nodes.flatMap(({ id, kind, members }) => (kind === 'node' ? [id] : members));
  const passes = (id: string): boolean => {
    const card = scene.nodes.find((each) => each.id === id);
    return card === undefined || card.kind !== 'node'
      ? narrowed.nodes.has(id)
      : looking.passing === null || looking.passing.has(id);
  };
  const ofType = (type: string) => ids.filter((id) => graph.nodes.get(id)?.record.type === type);
  const ofGroup = (group: string) => ids.filter((id) => (graph.nodes.get(id)?.record.group ?? '') === group);
  const lines = scene.lines.map((line) => ({
    line,
    now: looking.passing?.has(line.key) === false ? null : (looking.told.get(line.key) ?? line),
  }));
  return {
    type: (value: string) => ({ visible: ofType(value).filter(passes).length, total: ofType(value).length }),
    group: (value: string) => ({ visible: ofGroup(value).filter(passes).length, total: ofGroup(value).length }),
    phase: (value: string) => ({
      visible: lines.filter(({ now }) => now?.phase === value).length,
      total: lines.filter(({ line, now }) => line.phase === value || now?.phase === value).length,
    }),
    voice: (value: string) => {
      const tells = (voices: readonly string[] | undefined): boolean =>
        voices !== undefined && (value === '' ? voices.length === 0 : voices.includes(value));
      return {
        visible: lines.filter(({ now }) => tells(now?.voices)).length,
        total: lines.filter(({ line, now }) => tells(line.voices) || tells(now?.voices)).length,
      };
    },
  };
}

function checkCounts(store: EntenteStore): void {
  const counts = counted(store);
  const expected = naive(store);
  const { filters } = picture(store);
  const listed = (rows: readonly Count[], kept: readonly string[] | null, count: (value: string) => object): void => {
    for (const { value, visible, total } of rows) {
      expect({ visible, total }).toEqual(count(value));
      expect(visible).toBeLessThanOrEqual(total);
      expect(total > 0 || kept?.includes(value) === false).toBe(true);
    }
  };
  listed(
    counts.looks.flatMap(({ parts }) => parts),
    filters.types,
    expected.type,
  );
  for (const { visible, total, parts } of counts.looks) {
    expect(parts.reduce((sum, part) => sum + part.visible, 0)).toBe(visible);
    expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(total);
  }
  listed(counts.groups, filters.groups, expected.group);
  listed(counts.voices, filters.voices, expected.voice);
  for (const { head, visible, total } of counts.phases) expect({ visible, total }).toEqual(expected.phase(head));
}

describe('the counts of the key', () => {
  it('equal a plain count of what the store shows after a hundred presses, and list only what is there', () => {
    assert(
      property(toggles, (presses) => {
        const store = opened(sampleDocument());
        presses.forEach(({ kind, pick }, place) => {
          press(store, kind, pick);
          if (place % 10 === 9) checkCounts(store);
        });
        expect(counted(store).looks).not.toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('count the members of groups where the document is too large for cards, and leave its lines out', () => {
    const large = aLargeDocument(400);
    assert(
      property(toggles, (presses) => {
        const store = opened(large);
        for (const { kind, pick } of presses.slice(0, 20)) press(store, kind, pick);
        checkCounts(store);
        expect(picture(store).scene.kind).toBe('groups');
        expect(counted(store).phases).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
