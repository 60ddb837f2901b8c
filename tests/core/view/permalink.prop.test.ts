import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { embedCode } from '#core/view/permalink.ts';

const page = 'https://example.org/entente/?a=b&c=d#/n/ua-mod';

describe('the code that shows a place in a frame of another page', () => {
  it('has the address of the place, a name, a size, and what a frame must be allowed', () => {
    expect(embedCode('#/b/s4', page, 'Who signed · Cooperation')).toBe(
      '<iframe src="https://example.org/entente/?a=b&amp;c=d#/b/s4" title="Who signed · Cooperation" width="960" ' +
        'height="640" loading="lazy" allow="fullscreen" style="max-width: 100%; border: 0"></iframe>',
    );
  });

  it('is none for a page that is opened from a disk', () => {
    expect(embedCode('#/', 'file:///home/me/entente.html', 'A')).toBeNull();
  });
});

/** As a parser of HTML reads the value of an attribute. */
const readAttribute = (code: string, name: string): string | undefined => {
  const named: { readonly [reference: string]: string } = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return new RegExp(` ${name}="([^"]*)"`, 'u')
    .exec(code)?.[1]
    ?.replaceAll(/&([a-z]+|#39);/gu, (_, reference: string) => named[reference] ?? '');
};

test('is one element whatever title and address hold, and both are read back from it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"><script>alert(1)</script>', `' onload='x`, '&quot;&amp;', '</iframe><b title="', '\n"\u2028'),
  );
  fc.assert(
    fc.property(hostile, hostile, (title, part) => {
      const fragment = `#/n/${encodeURIComponent(part)}`;
      const code = embedCode(fragment, `https://example.org/?${part.replaceAll('#', '')}`, title) ?? '';
      expect(code.match(/[<>]/gu)).toEqual(['<', '>', '<', '>']);
      expect(code.match(/"/gu)).toHaveLength(14);
      expect(code.endsWith('></iframe>')).toBe(true);
      expect(readAttribute(code, 'title')).toBe(title.replaceAll(/\s+/gu, ' '));
      expect(readAttribute(code, 'src')?.endsWith(fragment)).toBe(true);
    }),
  );
});
