import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { byPhase, bySpeaker, byVoice } from '#features/details/model/claim-groups.ts';
import { strongestClaim } from '#core/queries/outline/strongest-claim.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const graph = deriveGraph(sample);
const nodeOf = (id: string) => {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node;
};

describe('claims of an item in groups', () => {
  it('stand by how firm they are, firmest first, none lost', () => {
    const { claims } = nodeOf('ua-mod');
    const groups = byPhase(sample, claims);
    expect(groups.map(({ key }) => key)).toEqual(['signed', 'agreed', 'ahead', 'fact']);
    expect(groups.flatMap((group) => group.claims)).toHaveLength(claims.length);
  });

  it('stand by party for an agreement, a claim of two parties with both', () => {
    const groups = byVoice(sample, nodeOf('coop').claims);
    expect(groups.map(({ key }) => key)).toEqual(['kyiv', 'washington', 'agency']);
    expect(groups.filter((group) => group.claims.some(({ id }) => id === 'c01')).map(({ key }) => key)).toEqual([
      'kyiv',
      'washington',
    ]);
  });

  it('stand at the end if no party tells them', () => {
    const claims = [aClaim('a made b', { by: 'a' }), aClaim('a made b')];
    const document = aDocument({ voices: { one: ['a'] }, nodes: { a: 'thing', b: 'thing' }, claims });
    expect(byVoice(document, claims).map(({ key, claims: own }) => [key, own.length])).toEqual([
      ['one', 1],
      ['', 1],
    ]);
  });

  it('stand by speaker for a line, in the order in which they first speak', () => {
    const claims = [aClaim('a made b', { by: 'y' }), aClaim('a made b', { by: 'x' }), aClaim('a made b', { by: 'y' })];
    expect(bySpeaker(claims).map(({ key, claims: own }) => [key, own.length])).toEqual([
      ['y', 2],
      ['x', 1],
    ]);
  });
});

describe('the strongest claim', () => {
  it('is the firmest, and the first of equals', () => {
    expect(strongestClaim(sample, nodeOf('jp-doc').claims)?.id).toBe('c06');
    expect(strongestClaim(sample, nodeOf('adviser').claims)?.id).toBe('c53');
  });

  it('is not that it was reported, which says nothing of the matter', () => {
    expect(strongestClaim(sample, nodeOf('monitoring').claims)?.id).toBe('c73');
    expect(strongestClaim(sample, nodeOf('coop').claims)?.id).toBe('c01');
  });

  it('is a name or a description only where there is nothing else', () => {
    expect(strongestClaim(sample, nodeOf('us-companies').claims)?.id).toBe('c35');
    const only = sample.claims.filter(({ id }) => id === 'c31');
    expect(strongestClaim(sample, only)?.id).toBe('c31');
    expect(strongestClaim(sample, [])).toBeNull();
  });
});
