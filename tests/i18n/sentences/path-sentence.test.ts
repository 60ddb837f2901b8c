import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import type { Graph } from '#core/graph/graph.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import { noFilters } from '#core/view/view.ts';
import { toldSteps } from '#features/paths/told-path.ts';
import { pathSentence, stepSentence, type ToldStep } from '#i18n/sentences/path-sentence.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const steps = (graph: Graph, from: string, to: string): readonly ToldStep[] => {
  const narrowed = narrow(graph, { lens: 'everyone', filters: noFilters, hidden: [] });
  const [path] = findPaths(graph, narrowed, from, to);
  return path === undefined ? [] : toldSteps(narrowed, path);
};

const sample = deriveGraph(sampleDocument());
const stepsAloud = (from: string, to: string, graph = sample): readonly string[] =>
  steps(graph, from, to).map((step) => stepSentence(graph.document, step, 'en'));

describe('a path as one sentence', () => {
  test('has arrows the way the relations point, and the words of their status', () => {
    expect(pathSentence(sample.document, steps(sample, 'ua-mod', 'us-dod'), 'en')).toBe(
      'Ministry of Defense of Ukraine –signed→ Joint-production document ←signed– US Department of Defense',
    );
  });

  test('speaks the language asked for, as far as the document does', () => {
    expect(pathSentence(sample.document, steps(sample, 'ua-mod', 'us-dod'), 'uk')).toMatch(
      /^Міністерство оборони України –підписано→/u,
    );
  });

  test('has no arrow where a relation has no direction', () => {
    const graph = deriveGraph(
      aDocument({
        relations: { borders: { symmetric: true } },
        nodes: { a: 'thing', b: 'thing', c: 'thing' },
        claims: [aClaim('b borders a'), aClaim('b borders c')],
      }),
    );
    expect(pathSentence(graph.document, steps(graph, 'a', 'c'), 'en')).toBe('a –borders– b –borders– c');
    expect(stepsAloud('a', 'c', graph)).toEqual(['a borders b', 'b borders c']);
  });

  test('of no steps is empty', () => {
    expect(pathSentence(sample.document, [], 'en')).toBe('');
  });
});

describe('a step as a sentence', () => {
  test('walked along its direction says what the line says', () => {
    expect(stepsAloud('ua-mod', 'jp-doc')).toEqual(['Ministry of Defense of Ukraine signed Joint-production document']);
  });

  test('walked backwards uses the inverse, or says “it” where the status has words of its own', () => {
    expect(stepsAloud('localization', 'ua-mod')).toEqual([
      'Agreements on localization of production expected by Ministry of Defense of Ukraine',
    ]);
    expect(stepsAloud('jp-doc', 'us-dod')).toEqual(['Joint-production document: US Department of Defense signed it']);
  });
});
