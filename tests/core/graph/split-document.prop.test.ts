import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { tellersOf } from '#core/graph/voices/tellers.ts';
import { aDocument } from '#tests/factories.ts';

const things = ['t0', 't1', 't2', 't3'];
const ends = fc.oneof(
  fc.constantFrom(...things, 'a', 'un'),
  fc.uniqueArray(fc.constantFrom(...things, 'a'), { minLength: 1, maxLength: 3 }),
);
const by = fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'un'), { minLength: 1, maxLength: 3 }), {
  nil: undefined,
});
const claims = fc
  .array(fc.record({ from: ends, to: fc.option(ends, { nil: undefined }), by, quote: fc.constant('words') }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ from, to, by: speakers, quote }, place): Claim => ({
      id: `c${place}`,
      from,
      rel: to === undefined ? 'called' : 'signed',
      status: 'fact',
      quote,
      ...(to === undefined ? { value: `name ${place}` } : { to }),
      ...(speakers && { by: speakers }),
    })),
  );
const documents = claims.map((given) => {
  const merged = { basis: 'inferred', confidence: 'low', note: 'read so' } as const;
  const document = aDocument({
    relations: { called: { literal: true, names: true } },
    voices: { one: ['a', 'b'], other: ['c'], silent: [] },
    nodes: { a: 'body', b: 'body', c: 'body', un: 'body', ...Object.fromEntries(things.map((id) => [id, { merged }])) },
    claims: given,
  });
  const compare = [{ id: 'q', question: 'Q?', kind: 'same', claims: given.map(({ id }) => id) }] as const;
  return { ...document, compare };
});
const ids = fc.uniqueArray(fc.constantFrom(...things, 'a', 'gone'), { maxLength: 5 });

const original = (id: string): string => id.replace(/--(?:one|other)$/u, '');
/** A claim in so many words, whoever's copy it is and at whichever part it stands. */
const meaning = ({ id, from, to, rel, value }: Claim) =>
  JSON.stringify([original(id), asList(from).map(original), asList(to).map(original), rel, value]);
const told = (document: EntenteDocument) => document.claims.filter(({ rel }) => rel !== 'read-as-one');

describe('a document split by voice', () => {
  it('has lost no claim and no speaker of one, and has made up none', () => {
    fc.assert(
      fc.property(documents, ids, (document, chosen) => {
        const said = (from: EntenteDocument) =>
          new Set(
            told(from).flatMap((claim) => [undefined, ...asList(claim.by)].map((who) => `${who} ${meaning(claim)}`)),
          );
        expect(said(splitDocument(document, chosen))).toEqual(said(document));
      }),
    );
  });

  it('has ids that are all different, ends that exist, and questions whose claims exist', () => {
    fc.assert(
      fc.property(documents, ids, (document, chosen) => {
        const split = splitDocument(document, chosen);
        const claimIds = split.claims.map(({ id }) => id);
        expect(new Set(claimIds).size).toBe(claimIds.length);
        for (const { from, to } of split.claims)
          for (const id of [...asList(from), ...asList(to)]) expect(split.nodes).toHaveProperty([id]);
        for (const id of split.compare?.[0]?.claims ?? []) expect(claimIds).toContain(id);
      }),
    );
  });

  it('has parts that one voice tells, or nobody’s, and never both', () => {
    fc.assert(
      fc.property(documents, ids, (document, chosen) => {
        const split = splitDocument(document, chosen);
        const { partiesOf } = tellersOf(split);
        const parts = Object.keys(split.nodes).filter((id) => !Object.hasOwn(document.nodes, id));
        for (const part of parts) {
          const about = told(split).filter(({ from, to }) => [...asList(from), ...asList(to)].includes(part));
          expect([...new Set(about.flatMap(partiesOf))]).toEqual([part.slice(part.indexOf('--') + 2)]);
        }
      }),
    );
  });

  it('is the same in whatever order nodes are named, and the document itself where none is', () => {
    fc.assert(
      fc.property(documents, ids, (document, chosen) => {
        expect(splitDocument(document, chosen.toReversed())).toEqual(splitDocument(document, chosen));
        expect(splitDocument(document, [])).toBe(document);
      }),
    );
  });
});
