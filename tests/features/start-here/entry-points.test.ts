import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { disputes, drawnClaims, keyItem, openingSentence, openLines } from '#features/start-here/entry-points.ts';
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

  it('points at the item with most claims, at what is told two ways, and at what nobody has signed', () => {
    expect(keyItem(graph, scene)?.id).toBe('jp-doc');
    expect(disputes(graph, 'en').map(({ question }) => question)).toEqual([
      'What was signed?',
      'What is it for?',
      'What comes next?',
    ]);
    expect(openLines(scene)).toHaveLength(8);
  });

  it('leaves out disputed claims about what only a deeper level draws', () => {
    const shown = drawnClaims(scene, disputes(graph, 'en')).map(({ id }) => id);
    expect(shown).toContain('c15');
    expect(shown).not.toContain('c17');
  });
});
