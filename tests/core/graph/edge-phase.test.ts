import { describe, expect, test } from 'vitest';
import type { Claim } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { aClaim, aDocument } from '#tests/factories.ts';

const voices = { kyiv: ['mod'], washington: ['dod'] };

/** The one edge that these claims make. */
function edgeOf(...claims: readonly Partial<Claim>[]) {
  const document = aDocument({
    voices,
    nodes: { mod: 'body', dod: 'body', un: 'body', paper: 'agreement' },
    claims: claims.map((rest, place) => aClaim('mod signs paper', { id: `c${place + 1}`, ...rest })),
  });
  const edge = deriveGraph(document).edges.get('mod|signs|paper');
  if (edge === undefined) throw new Error('no edge');
  return edge;
}

describe('how firm a line is drawn', () => {
  test('is the only status given', () => {
    expect(edgeOf({ status: 'signed', by: 'mod' })).toMatchObject({
      differs: false,
      phase: { phase: 'signed', status: 'signed', reason: 'only', decidedBy: ['c1'], others: [] },
    });
  });

  test('is the strongest of what one party says', () => {
    expect(edgeOf({ status: 'ahead', by: 'mod' }, { status: 'signed', by: 'mod' })).toMatchObject({
      differs: false,
      phase: { phase: 'signed', reason: 'strongest', decidedBy: ['c2'], others: [{ claim: 'c1', status: 'ahead' }] },
    });
  });

  test('is the weaker rating where two voices differ, with the flag', () => {
    expect(edgeOf({ status: 'signed', by: 'mod' }, { status: 'wished', by: 'dod' })).toMatchObject({
      differs: true,
      phase: { phase: 'wished', reason: 'weaker', decidedBy: ['c2'], others: [{ claim: 'c1', status: 'signed' }] },
    });
  });

  test('lets each voice speak with its own strongest claim before they are compared', () => {
    const edge = edgeOf(
      { status: 'wished', by: 'mod' },
      { status: 'signed', by: 'mod' },
      { status: 'signed', by: 'dod' },
    );
    expect(edge).toMatchObject({
      differs: false,
      phase: { phase: 'signed', reason: 'strongest', decidedBy: ['c2', 'c3'] },
    });
  });

  test('counts a speaker of no voice as a party of its own', () => {
    expect(edgeOf({ status: 'done', by: 'un' }, { status: 'ahead', by: 'mod' })).toMatchObject({
      differs: true,
      phase: { phase: 'ahead' },
    });
  });

  test('hears a claim made together as said by each', () => {
    expect(edgeOf({ status: 'signed', by: ['mod', 'dod'] })).toMatchObject({
      differs: false,
      voices: ['kyiv', 'washington'],
    });
    expect(edgeOf({ status: 'agreed', by: ['mod', 'dod'] }, { status: 'done', by: 'dod' })).toMatchObject({
      differs: true,
      phase: { phase: 'agreed' },
    });
  });

  test('puts what is attributed before what nobody is named for', () => {
    expect(edgeOf({ status: 'done' }, { status: 'ahead', by: 'mod' })).toMatchObject({
      differs: false,
      phase: { phase: 'ahead', reason: 'strongest', decidedBy: ['c2'], others: [{ claim: 'c1', status: 'done' }] },
    });
    expect(edgeOf({ status: 'ahead' }, { status: 'done' })).toMatchObject({ differs: false, phase: { phase: 'done' } });
  });

  test('takes a fact for more than an expectation and less than a signature, as accounts go', () => {
    expect(edgeOf({ status: 'fact', by: 'mod' }, { status: 'ahead', by: 'dod' }).phase.phase).toBe('ahead');
    expect(edgeOf({ status: 'fact', by: 'mod' }, { status: 'signed', by: 'dod' }).phase.phase).toBe('fact');
  });

  test('is stopped once a party says so, unless something firmer is dated later', () => {
    const signed = { status: 'signed', by: 'mod', date: '2023-05' };
    expect(edgeOf(signed, { status: 'stopped', by: 'mod', date: '2023-11' }).phase.phase).toBe('stopped');
    expect(edgeOf(signed, { status: 'stopped', by: 'mod' }).phase.phase).toBe('stopped');
    expect(edgeOf(signed, { status: 'stopped', by: 'mod', date: '2022' }).phase.phase).toBe('signed');
    expect(edgeOf(signed, { status: 'stopped', by: 'mod', date: '2023' }).phase.phase).toBe('stopped');
  });

  test('is denied with the flag where one side denies it', () => {
    expect(edgeOf({ status: 'signed', by: 'mod' }, { status: 'denied', by: 'dod' })).toMatchObject({
      differs: true,
      phase: { phase: 'denied', reason: 'weaker' },
    });
  });
});
