import { describe, expect, test } from 'vitest';
import { locatePassages } from '#core/document/locate-passages.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import type { Path } from '#core/queries/paths/path.ts';
import { noFilters, type View } from '#core/view/view.ts';
import { citePath } from '#features/paths/cite-path.ts';
import { receiptOf, toldSteps, waysApart, whyNoPath } from '#features/paths/told-path.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const passages = locatePassages(graph.document);
const everything: Pick<View, 'lens' | 'filters' | 'hidden'> = { lens: 'everyone', filters: noFilters, hidden: [] };

const stepsIn = (view: typeof everything) => {
  const narrowed = narrow(graph, view);
  const [path] = findPaths(graph, narrowed, 'ua-mod', 'us-dod');
  return path === undefined ? [] : toldSteps(narrowed, path);
};

const through = (...nodes: readonly string[]): Path => ({
  nodes,
  steps: nodes.slice(1).map((to, place) => ({
    edge: `${nodes[place] ?? ''}|knows|${to}`,
    from: nodes[place] ?? '',
    to,
    forward: true,
    phase: 'fact',
  })),
});

describe('what sets ways apart', () => {
  test('the first is the firmest, the first of the fewest steps the shortest, the others are others', () => {
    const [long, short, other] = [through('a', 'b', 'c', 'z'), through('a', 'd', 'z'), through('a', 'e', 'z')];
    expect(waysApart([long, short, other])).toEqual([
      { kind: 'firmest', by: null },
      { kind: 'shortest', by: 'd' },
      { kind: 'another', by: 'e' },
    ]);
    expect(waysApart([short, long]).map(({ kind }) => kind)).toEqual(['firmestAndShortest', 'another']);
    expect(waysApart([])).toEqual([]);
  });

  test('two ways that leave the firmest alike are told apart by where they part', () => {
    const ways = waysApart([through('a', 'b', 'z'), through('a', 'c', 'd', 'z'), through('a', 'c', 'z')]);
    expect(ways.map(({ by }) => by)).toEqual([null, 'd', 'c']);
  });

  test('a way that only leaves stations out goes by none of its own', () => {
    expect(waysApart([through('a', 'b', 'c', 'z'), through('a', 'b', 'z')])[1]).toEqual({ kind: 'shortest', by: null });
  });
});

describe('a receipt', () => {
  test('is a claim that decides how the line is drawn, with its passage', () => {
    const receipts = stepsIn(everything).map(({ told }) => receiptOf(graph, told, passages));
    expect(receipts.map((receipt) => receipt?.claim.id)).toEqual(['c06', 'c06']);
    expect(receipts.every((receipt) => receipt?.passage)).toBe(true);
  });

  test('under a lens is a claim of its voices', () => {
    const [step] = stepsIn({ ...everything, lens: ['washington'] });
    expect(step && receiptOf(graph, step.told, passages)?.claim.id).toBe('c43');
  });

  test('without a passage is still the claim', () => {
    const [step] = stepsIn(everything);
    expect(step && receiptOf(graph, step.told, new Map())).toMatchObject({ claim: { id: 'c06' }, passage: null });
  });
});

describe('why there is no path', () => {
  const islands = deriveGraph(
    aDocument({ nodes: { a: 'thing', b: 'thing', alone: 'thing' }, claims: [aClaim('a knows b')] }),
  );

  test('an end is missing, both are one, the view holds it back, or nothing leads there', () => {
    expect(whyNoPath(islands, 'a', 'nobody')).toBe('missing');
    expect(whyNoPath(islands, 'a', 'a')).toBe('same');
    expect(whyNoPath(islands, 'a', 'b')).toBe('filters');
    expect(whyNoPath(islands, 'a', 'alone')).toBe('none');
  });
});

test('a copied path is the sentence, then every step with the citation it rests on', () => {
  const lines = citePath(graph, stepsIn(everything), passages, 'en').split('\n');
  expect(lines[0]).toBe(
    'Ministry of Defense of Ukraine –signed→ Joint-production document ←signed– US Department of Defense',
  );
  expect(lines[1]).toMatch(
    /^1\. Ministry of Defense of Ukraine signed Joint-production document\. .*“.+”.*claim c06\.$/u,
  );
  expect(lines[2]).toMatch(/^2\. Joint-production document: US Department of Defense signed it\. .*claim c06\.$/u);
  expect(lines).toHaveLength(3);
});
