import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { keyItem, openingSentence, openLines } from '#features/start-here/entry-points.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const graph = deriveGraph(document);
const scene = makeScene(graph, { level: 1, openGroups: [] });

describe('where to start', () => {
  it('opens with the story, else the summary, else the first passage', () => {
    expect(openingSentence(document, 'en')).toBe(
      'Ukraine and the United States agreed to cooperate in producing weapons.',
    );
    const { story: _, ...untold } = document;
    expect(openingSentence(untold, 'en')).toMatch(/^Who agreed what with whom/u);
    const { summary: __, ...bare } = untold.meta;
    expect(openingSentence({ ...untold, meta: bare }, 'en')).toBe(
      'Ukraine and the USA agreed on cooperation in the production of weapons.',
    );
  });

  it('points at the item with most claims, and at what nobody has signed', () => {
    expect(keyItem(graph, scene)?.id).toBe('jp-doc');
    expect(openLines(scene)).toHaveLength(8);
  });
});
