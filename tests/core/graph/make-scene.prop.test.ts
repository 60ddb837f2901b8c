import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, EntenteDocument, Level } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Scene } from '#core/graph/scene.ts';
import { aDocument, aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const levels = fc.constantFrom<Level>(1, 2, 3);
const looks = ['country', 'body', 'organisation', 'person', 'instrument', 'programme', 'event', 'subject'] as const;
const ids = Array.from({ length: 9 }, (_, index) => `n${index}`);
const id = fc.constantFrom(...ids);
const ends = fc.oneof(id, fc.uniqueArray(id, { minLength: 1, maxLength: 3 }));

const claims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      from: ends,
      to: ends,
      rel: fc.constantFrom('plain', 'arrow', 'frame', 'where', 'alike'),
      status: fc.constantFrom('done', 'signed', 'ahead', 'wished', 'fact', 'denied'),
      by: fc.constantFrom('n0', 'n1', 'n2'),
      quoted: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ quoted, ...claim }, index) => ({ id: `c${index}`, ...claim, ...(quoted && { quote: 'so' }) })),
  );

const documents: fc.Arbitrary<EntenteDocument> = fc
  .record({
    claims,
    nodes: fc.array(
      fc.record({
        type: fc.constantFrom(...looks),
        group: fc.constantFrom('left', 'right', 'free', 'un'),
        level: levels,
      }),
      { minLength: ids.length, maxLength: ids.length },
    ),
  })
  .map(({ claims: said, nodes }) =>
    aDocument({
      types: Object.fromEntries(looks.map((look) => [look, { look }])),
      relations: {
        arrow: { arrow: true, from: ['subject'] },
        frame: { frame: true },
        where: { maps: { schema: 'location' } },
        alike: { symmetric: true },
      },
      voices: { one: ['n0'], other: ['n1'] },
      groups: {
        left: { label: 'L', lane: 'left' },
        right: { label: 'R', lane: 'right' },
        free: { label: 'F' },
        un: { label: 'U', lane: 'other' },
      },
      nodes: Object.fromEntries(nodes.map((node, index) => [`n${index}`, node])),
      claims: said,
    }),
  );

/** The same document with its nodes and claims in another order. */
const shuffled = (document: EntenteDocument): fc.Arbitrary<EntenteDocument> => {
  const nodes = Object.entries(document.nodes);
  return fc
    .record({
      nodes: fc.shuffledSubarray(nodes, { minLength: nodes.length }),
      claims: fc.shuffledSubarray([...document.claims], { minLength: document.claims.length }),
    })
    .map((order) => ({ ...document, nodes: Object.fromEntries(order.nodes), claims: order.claims }));
};

const sceneOf = (document: EntenteDocument, level: Level, openGroups: readonly string[] = []) =>
  makeScene(deriveGraph(document), { level, openGroups });

describe('a scene', () => {
  test('of the sample is the same whatever the order of nodes and claims', () => {
    const sample = sampleDocument();
    fc.assert(
      fc.property(shuffled(sample), levels, (other, level) => {
        expect(sceneOf(other, level)).toEqual(sceneOf(sample, level));
      }),
      { numRuns: 20 },
    );
  });

  test('of any document is the same whatever the order of nodes and claims', () => {
    const pairs = documents.chain((document) => shuffled(document).map((other) => [document, other] as const));
    fc.assert(
      fc.property(pairs, levels, ([document, other], level) => {
        expect(sceneOf(other, level)).toEqual(sceneOf(document, level));
      }),
    );
  });

  test('of groups is the same whatever the order of nodes and claims, but for which edges a line lists', () => {
    const unlisted = ({ lines, ...scene }: Scene) => ({
      ...scene,
      lines: lines.map((line) => (line.count === null ? line : { ...line, edges: [], claims: [] })),
    });
    const large = aLargeDocument(300);
    const open = sceneOf(large, 1).nodes.flatMap(({ id: group, kind }) => (kind === 'group' ? [group] : []));
    fc.assert(
      fc.property(shuffled(large), fc.subarray(open), (other, openGroups) => {
        expect(unlisted(sceneOf(other, 1, openGroups))).toEqual(unlisted(sceneOf(large, 1, openGroups)));
      }),
      { numRuns: 10 },
    );
  });

  test('draws no line without a claim: with a passage, or marked as without', () => {
    fc.assert(
      fc.property(documents, levels, (document, level) => {
        const said = new Map(document.claims.map((claim) => [claim.id, claim]));
        for (const line of sceneOf(document, level).lines) {
          expect(line.claims.length).toBeGreaterThan(0);
          expect(line.noPassage).toBe(line.claims.every((claim) => said.get(claim)?.quote === undefined));
        }
      }),
    );
  });

  test('joins only cards that it shows, and no card to itself', () => {
    fc.assert(
      fc.property(documents, levels, (document, level) => {
        const { nodes, lines } = sceneOf(document, level);
        const cards = new Set(nodes.map(({ id: card }) => card));
        for (const { key, from, to } of lines) {
          expect([cards.has(from), cards.has(to), from === to, key]).toEqual([true, true, false, `${from}|${to}`]);
        }
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }),
    );
  });

  test('of a deeper level keeps every card, and every line or its words', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [shallow, deep] = [sceneOf(document, 1), sceneOf(document, 3)];
        const cards = new Map(deep.nodes.map((card) => [card.id, card]));
        const lines = new Set(deep.lines.map(({ key }) => key));
        for (const card of shallow.nodes) expect(cards.get(card.id)?.side).toBe(card.side);
        for (const { key } of shallow.lines) expect(lines).toContain(key);
      }),
    );
  });
});
