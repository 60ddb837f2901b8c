import { describe, expect, it } from 'vitest';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { sourceText } from '#core/document/locate-passages.ts';
import { languageOfLink, linkText, permalink } from '#core/view/permalink.ts';
import { languageOfAddress } from '#core/view/place.ts';
import { claimAt, hasSpan, spanOfClaim } from '#core/view/source-span.ts';
import { decodePlace } from '#core/view/view-url.ts';

describe('the link to one thing', () => {
  it('is a route alone, which every reader of addresses understands', () => {
    const links = [
      permalink({ kind: 'node', id: 'ua-mod' }),
      permalink({ kind: 'line', key: 'ua-mod|jp-doc' }),
      permalink({ kind: 'claim', id: 'c06' }),
      permalink({ kind: 'passage', source: 'una-2023-12', span: { start: 412, end: 655 } }),
      permalink({ kind: 'path', from: 'ua-mod', to: 'us-dod' }),
    ];
    expect(links).toEqual([
      '#/n/ua-mod',
      '#/e/ua-mod~jp-doc',
      '#/c/c06',
      '#/s/una-2023-12@412-655',
      '#/p/ua-mod/us-dod',
    ]);
    expect(links.map((link) => decodePlace(link).ok)).toEqual(links.map(() => true));
  });

  it('says in which language it was copied, unless that is English', () => {
    expect(permalink({ kind: 'claim', id: 'c06' }, languageOfLink('uk'))).toBe('#/c/c06?lang=uk');
    expect(permalink({ kind: 'claim', id: 'c06' }, languageOfLink('en'))).toBe('#/c/c06');
    expect(languageOfAddress('#/c/c06?t=2023-11..2023-12&lang=uk')).toBe('uk');
    expect([languageOfAddress('#/c/c06'), languageOfAddress('#/?lang=<b>')]).toEqual([null, null]);
  });

  it('is copied as an address on the web, and as citation and code from a page on a disk', () => {
    const cited = 'Ministry of Defense: “…”.';
    expect(linkText('#/c/c06', 'https://example.org/entente/?a=b#/n/ua', cited)).toBe(
      'https://example.org/entente/?a=b#/c/c06',
    );
    expect(linkText('#/c/c06', 'file:///home/me/entente.html#/n/ua', cited)).toBe(`${cited}\nentente#/c/c06`);
    expect(linkText('#/c/c06', 'file:///home/me/entente.html', '')).toBe('entente#/c/c06');
  });
});

describe('the span of a passage', () => {
  it('is found for every claim of the sample, holds its words, and leads back to the first claim with them', () => {
    const document = sampleDocument();
    const source = 'una-2023-12';
    const letters = Array.from(sourceText(document.sources[source] ?? { title: '', publisher: '' }));
    for (const { id, quote } of document.claims) {
      const span = spanOfClaim(document, id, source);
      expect(span, id).not.toBeNull();
      if (span === null) continue;
      if (typeof quote === 'string') expect(letters.slice(span.start, span.end).join('')).toBe(quote);
      const found = claimAt(document, source, span);
      expect(found !== null && spanOfClaim(document, found, source), id).toEqual(span);
    }
  });

  it('counts letters, not units of UTF-16, and is looked for in its own source only', () => {
    const plain = aDocument({
      nodes: { a: 'thing', b: 'thing' },
      claims: [aClaim('a knows b', { id: 'c1', src: 'report', quote: '😀 words' })],
    });
    const document = {
      ...plain,
      sources: {
        report: { title: 'R', publisher: 'a', text: ['😀😀', 'their 😀 words'] },
        other: { title: 'O', publisher: 'a', text: ['their 😀 words'] },
      },
    };
    expect(spanOfClaim(document, 'c1', 'report')).toEqual({ start: 10, end: 17 });
    expect(claimAt(document, 'report', { start: 10, end: 17 })).toBe('c1');
    expect(claimAt(document, 'report', { start: 10, end: 16 })).toBeNull();
    expect(claimAt(document, 'other', { start: 10, end: 17 })).toBeNull();
    expect(spanOfClaim(document, 'c1', 'other')).toBeNull();
    expect([
      hasSpan(document, 'report', { start: 10, end: 18 }),
      hasSpan(document, 'report', { start: 0, end: 19 }),
    ]).toEqual([false, false]);
  });
});
