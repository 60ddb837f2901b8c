import { describe, expect, it } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { readDocument } from '#core/document/read-document.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { canSplit, splitDocument } from '#core/graph/voices/split-document.ts';
import { compareAccounts } from '#core/queries/accounts/compare-accounts.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const graph = deriveGraph(sample);
const split = splitDocument(sample, ['jp-doc']);

const labels = (document: EntenteDocument, id: string) =>
  Object.entries(document.nodes).flatMap(([each, { label }]) => (each.startsWith(id) ? [[each, label]] : []));
const claim = (document: EntenteDocument, id: string) => document.claims.find((each) => each.id === id);

describe('the joint-production document split by voice', () => {
  it('stands three times, under the name that each voice gives it', () => {
    expect(labels(split, 'jp-doc')).toEqual([
      ['jp-doc--kyiv', { en: 'memorandum', uk: 'меморандум' }],
      ['jp-doc--washington', { en: 'statement of intent', uk: 'заява про наміри' }],
      ['jp-doc--agency', { en: 'Joint-production document', uk: 'Документ про спільне виробництво' }],
    ]);
    expect(Object.keys(split.nodes).indexOf('jp-doc--kyiv')).toBe(Object.keys(sample.nodes).indexOf('jp-doc'));
  });

  it('has each claim at the part of who says it, under its own id', () => {
    expect(claim(split, 'c06')).toEqual({ ...claim(sample, 'c06'), to: 'jp-doc--kyiv' });
    expect(claim(split, 'c43')?.to).toBe('jp-doc--washington');
    expect(claim(split, 'c14')?.from).toBe('jp-doc--agency');
    expect(claim(split, 'c34')).toBe(claim(sample, 'c34'));
  });

  it('is read as one by the editor: a claim with a reason and without a passage', () => {
    const joints = split.claims.filter(({ rel }) => rel === 'read-as-one');
    expect(joints.map(({ from, to }) => [from, to])).toEqual([
      ['jp-doc--kyiv', 'jp-doc--washington'],
      ['jp-doc--washington', 'jp-doc--agency'],
    ]);
    expect(joints[0]).toMatchObject({
      status: 'holds',
      basis: 'inferred',
      confidence: 'high',
      note: { en: expect.stringMatching(/never says/u) },
    });
    expect(Object.keys(joints[0] ?? {})).not.toEqual(expect.arrayContaining(['by']));
    const line = makeScene(deriveGraph(split), { level: 1, openGroups: [] }).lines.find(
      ({ key }) => key === 'jp-doc--kyiv|jp-doc--washington',
    );
    expect(line).toMatchObject({ phrase: 'read as one', noPassage: true });
  });

  it('is still compared, and its steps light the parts', () => {
    expect(compareAccounts(deriveGraph(split)).map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6']);
    expect(split.story?.find(({ id }) => id === 's3')?.nodes).toEqual([
      'jp-doc--kyiv',
      'jp-doc--washington',
      'jp-doc--agency',
    ]);
  });

  it('is a sound document', () => {
    const all = Object.keys(sample.nodes);
    const { problems } = readDocument(JSON.stringify(splitDocument(sample, all)), 'split.json');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what can be split', () => {
  it('is what the editor read as one and two voices tell of, with the reason', () => {
    const able = Object.keys(sample.nodes).filter((id) => canSplit(graph, id) !== null);
    expect(able).toEqual(['ua-forces', 'coop', 'jp-doc', 'ammunition']);
    expect(canSplit(graph, 'jp-doc')?.reason).toMatchObject({
      en: expect.stringMatching(/never says that the memorandum/u),
    });
  });

  it('is not a speaker, a node of one voice, one that is no reading, or none at all', () => {
    const ids = ['ua-mod', 'enemy', 'tech-data', 'nobody'];
    expect(ids.map((id) => canSplit(graph, id))).toEqual([null, null, null, null]);
    expect(splitDocument(sample, ids)).toBe(sample);
  });
});

describe('a claim that two voices make together', () => {
  it('is made by each of them, and cited twice where it was cited', () => {
    const both = splitDocument(sample, ['coop']);
    expect(claim(both, 'c01')).toBeUndefined();
    expect(claim(both, 'c01--kyiv')).toMatchObject({ by: ['ua-mod'], to: 'coop--kyiv', from: ['ukraine', 'usa'] });
    expect(claim(both, 'c01--washington')).toMatchObject({ by: ['white-house'], to: 'coop--washington' });
    expect(both.story?.[0]?.claims).toEqual(['c01--kyiv', 'c01--washington', 'c02']);
  });
});

describe('claims of no voice', () => {
  const merged = { basis: 'stated', note: 'said so' } as const;
  const document = aDocument({
    voices: { one: ['a'], other: ['b'] },
    nodes: { a: 'body', b: 'body', un: 'body', paper: { merged }, 'paper--one': 'thing' },
    claims: [
      aClaim('a signed paper', { id: 'x', by: 'a' }),
      aClaim('b signed paper', { id: 'y', by: ['b', 'un'] }),
      aClaim('un signed paper', { id: 'z' }),
    ],
  });
  const apart = splitDocument(document, ['paper']);

  it('stay with the node under its own id, and under theirs', () => {
    expect(Object.keys(apart.nodes)).toEqual(['a', 'b', 'un', 'paper--one-x', 'paper--other', 'paper', 'paper--one']);
    expect(apart.claims.slice(0, 4).map(({ id, to, by }) => [id, to, by])).toEqual([
      ['x', 'paper--one-x', 'a'],
      ['y--other', 'paper--other', ['b']],
      ['y', 'paper', ['un']],
      ['z', 'paper', undefined],
    ]);
  });

  it('keep what the merging is based on', () => {
    expect(apart.claims.at(-1)).toMatchObject({ rel: 'read-as-one', basis: 'stated', note: 'said so' });
  });

  it('need a status for the reading where the document has none of that phase', () => {
    const { fact: _, ...statuses } = document.ontology.statuses;
    const bare = { ...document, ontology: { ...document.ontology, statuses } };
    const made = splitDocument(bare, ['paper']);
    expect(made.ontology.statuses['read-as-one']?.phase).toBe('fact');
    expect(made.claims.at(-1)?.status).toBe('read-as-one');
  });
});
