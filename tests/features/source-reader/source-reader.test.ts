import { describe, expect, it } from 'vitest';
import { asList } from '#core/document/as-list.ts';
import { locatePassages, sourceText } from '#core/document/locate-passages.ts';
import { linkedId, paragraphSegments } from '#features/source-reader/paragraph-segments.ts';
import { lostClaims, readingOrder, wordsInHand } from '#features/source-reader/reading-order.ts';
import { webAddress } from '#ui/web-address.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const passages = locatePassages(document);
const source = 'una-2023-12';
const claims = readingOrder(document, passages, source);

describe('the claims of a text', () => {
  it('are numbered in the order in which their passages begin, none left out', () => {
    expect(claims.map(({ number }) => number)).toEqual(document.claims.map((_, place) => place + 1));
    const starts = claims.map(({ passage }) => passage.pieces[0]).map((piece) => [piece?.paragraph, piece?.start]);
    expect(starts).toEqual(starts.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)));
  });

  it('are marked with exactly their stored words, however much they overlap', () => {
    const segments = paragraphSegments(document, source, claims).flat();
    for (const { claim } of claims) {
      const marked = segments.filter(({ covering }) => covering.includes(claim.id)).map(({ text }) => text);
      expect(marked.join('')).toBe(asList(claim.quote).join(''));
    }
  });

  it('leave the text as it is stored', () => {
    const paragraphs = paragraphSegments(document, source, claims).map((each) => each.map(({ text }) => text).join(''));
    expect(paragraphs).toEqual(document.sources[source]?.text);
  });

  it('leave a stretch that a link leads to its own mark, wherever it lies', () => {
    const text = sourceText(document.sources[source] ?? { title: '', publisher: '' });
    const start = text.indexOf('expects further signing');
    const link = { start: Array.from(text.slice(0, start)).length, end: Array.from(text.slice(0, start)).length + 7 };
    const segments = paragraphSegments(document, source, claims, link).flat();
    expect(segments.filter(({ covering }) => covering.includes(linkedId)).map((each) => each.text)).toEqual([
      'expects',
    ]);
    const nowhere = paragraphSegments(document, source, claims, { start: 0, end: text.length }).flat();
    expect(nowhere.some(({ covering }) => covering.includes(linkedId))).toBe(false);
  });

  it('are told, and nothing is marked for them, where their words are not in the text', () => {
    const altered = {
      ...document,
      claims: document.claims.map((claim) => (claim.id === 'c06' ? { ...claim, quote: 'signed a treaty' } : claim)),
    };
    const found = locatePassages(altered);
    expect(lostClaims(altered, found, source).map(({ id }) => id)).toEqual(['c06']);
    expect(readingOrder(altered, found, source).some(({ claim }) => claim.id === 'c06')).toBe(false);
  });
});

describe('the address of an original', () => {
  it('is followed only if it leads to the web', () => {
    expect(webAddress('https://example.org/a?b#c')).toBe('https://example.org/a?b#c');
    expect(webAddress('http://example.org')).toBe('http://example.org/');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.org', '', undefined]) {
      expect(webAddress(bad)).toBeNull();
    }
  });
});

describe('the link to the original', () => {
  it('leads to the words in hand, else to those that a link points at, else to none', () => {
    const text = document.sources[source];
    if (text === undefined) throw new Error('the sample has no such source');
    const [first] = claims;
    const [quote] = asList(first?.claim.quote ?? '');
    expect(wordsInHand(text, first, {})).toBe(quote);
    expect(wordsInHand(text, undefined, { span: { start: 0, end: 4 } })).toBe(sourceText(text).slice(0, 4));
    expect(wordsInHand(text, undefined, {})).toBe('');
  });
});
