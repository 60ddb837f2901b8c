import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { documentFacts } from '#core/queries/document-facts.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const facts = documentFacts(deriveGraph(sampleDocument()));

describe('what a document holds', () => {
  it('is counted', () => {
    expect(facts).toMatchObject({
      items: 50,
      claims: 76,
      sources: 1,
      comparisons: { differing: 3, all: 6 },
      passages: { found: 76, missing: 0, none: 0 },
    });
  });

  it('has every claim once, by its kind of speech', () => {
    expect(Object.values(facts.speech).reduce((sum, count) => sum + count)).toBe(facts.claims);
  });

  it('names who speaks, whoever says most first', () => {
    expect(facts.speakers.map(({ id }) => id)).toEqual(['white-house', 'una', 'ua-mod', 'umierov']);
  });

  it('says of a passage that it is missing where it is not in its source as written', () => {
    const document = sampleDocument();
    const [first, ...rest] = document.claims;
    if (first === undefined) throw new Error('the sample has no claim');
    const { quote: _, ...silent } = rest[0] ?? first;
    const changed = { ...document, claims: [{ ...first, quote: 'nobody wrote this' }, silent, ...rest.slice(1)] };
    expect(documentFacts(deriveGraph(changed)).passages).toEqual({ found: 74, missing: 1, none: 1 });
  });
});
