import { describe, expect, test } from 'vitest';
import type { Claim } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { aClaim, aDocument } from '#tests/factories.ts';

/** The paper, as these claims name it. */
function named(...claims: readonly Partial<Claim>[]) {
  const document = aDocument({
    relations: { called: { literal: true, names: true } },
    voices: { kyiv: ['mod'], washington: ['dod'] },
    nodes: { mod: 'body', dod: 'body', un: 'body', paper: 'agreement' },
    claims: claims.map((rest) => aClaim('paper called', rest)),
  });
  const graph = deriveGraph(document);
  const node = graph.nodes.get('paper');
  const card = makeScene(graph, { level: 1, openGroups: [] }).nodes.find(({ id }) => id === 'paper');
  return {
    names: node?.names.map(({ voice, claim }) => [voice, claim.value]),
    differs: node?.differs,
    onCard: card?.names,
  };
}

describe('names that voices give', () => {
  test('stand in the voices’ order, and differ', () => {
    expect(named({ value: 'statement of intent', by: 'dod' }, { value: 'memorandum', by: 'mod' })).toEqual({
      names: [
        ['kyiv', 'memorandum'],
        ['washington', 'statement of intent'],
      ],
      differs: true,
      onCard: ['memorandum', 'statement of intent'],
    });
  });

  test('of one voice: the first stands on the card, the others are also names', () => {
    expect(named({ value: 'memorandum', by: 'mod' }, { value: 'paper', by: 'mod' })).toEqual({
      names: [
        ['kyiv', 'memorandum'],
        ['kyiv', 'paper'],
      ],
      differs: false,
      onCard: ['memorandum'],
    });
  });

  test('that are the same but for capitals do not differ', () => {
    expect(named({ value: 'Memorandum', by: 'mod' }, { value: 'memorandum', by: 'dod' })).toMatchObject({
      differs: false,
      onCard: ['Memorandum'],
    });
  });

  test('in two languages are compared where they share one', () => {
    const uk = { value: { uk: 'меморандум' }, by: 'mod' };
    expect(named(uk, { value: { en: 'memorandum' }, by: 'dod' }).differs).toBe(false);
    expect(named(uk, { value: { uk: 'заява', en: 'statement' }, by: 'dod' }).differs).toBe(true);
  });

  test('by a speaker of no voice are kept and compared with none', () => {
    expect(named({ value: 'deal', by: 'un' }, { value: 'memorandum', by: 'mod' })).toEqual({
      names: [
        ['kyiv', 'memorandum'],
        [null, 'deal'],
      ],
      differs: false,
      onCard: ['memorandum'],
    });
  });
});
