import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { openingView } from '#core/view/view.ts';
import { ownNames, ownReceipt } from '#features/help/own/own-examples.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();

describe('examples out of the open document', () => {
  it('show a line that a party signed, with words of its source', () => {
    const graph = deriveGraph(document);
    const scene = makeScene(graph, { ...openingView, also: [], steps: [], only: null });
    const own = ownReceipt(graph, scene);
    expect(own?.line).toMatchObject({ phase: 'signed', to: 'jp-doc' });
    expect(own?.line.claims).toContain(own?.claim.id);
    expect(own?.passage.pieces.length).toBeGreaterThan(0);
  });

  it('show the paper that is called by two names, in the order of the voices', () => {
    const own = ownNames(deriveGraph(document));
    expect(own?.item).toBe('jp-doc');
    expect(own?.names.map(({ voice }) => voice)).toEqual(['kyiv', 'washington']);
  });

  it('are made up where the document has none', () => {
    const { compare: _, ...rest } = document;
    const { ontology } = document;
    const plain = deriveGraph({
      ...rest,
      claims: rest.claims.filter(({ rel }) => ontology.relations[rel]?.names !== true),
    });
    expect(ownNames(plain)).toBeNull();
  });
});
