import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCarrier, putDocument } from '#exporters/one-file/put-document.ts';
import { pageSource } from '#sources/page-source.ts';
import { sampleText } from '#tests/sample-document.ts';

const template = `<!doctype html><title>t</title><script>const a = '$&';</script>${emptyCarrier}<p>rest</p>`;
const entities: readonly [RegExp, string][] = [
  [/&lt;/gu, '<'],
  [/&gt;/gu, '>'],
  [/&quot;/gu, '"'],
  [/&amp;/gu, '&'],
];

/** Reads a page as a browser does: line ends become one, zeros are replaced, an element ends where its end stands. */
const carriedIn = async (page: string) => {
  const html = page.replaceAll(/\r\n?/gu, '\n').replaceAll('\0', '\uFFFD');
  const [, attributes = '', textContent = ''] =
    /<script type="application\/json"((?:\s[a-z-]+="[^"]*")*)>([^]*?)<\/script/u.exec(html) ?? [];
  const getAttribute = (name: string): string | null => {
    const written = new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
    return written === undefined
      ? null
      : entities.reduce((text, [sign, plain]) => text.replaceAll(sign, plain), written);
  };
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the two members of an element that are read
  const source = pageSource({ getElementById: () => ({ textContent, getAttribute }) as unknown as HTMLElement });
  return { name: source?.name, text: await source?.read(new AbortController().signal) };
};

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '</script>', '<!--', '\r\n', '\\u003c', '\\u003C', '\0', '$&', '"', '\uFEFF', 'Ї'), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
);

test('any text comes out of a page letter for letter, with the name of its file, and the rest of the page stays', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (text, fileName) => {
      const page = putDocument(template, { text, fileName: fileName.replaceAll(/\r|\0/gu, '') });
      expect(page).not.toBeNull();
      expect(await carriedIn(page ?? '')).toEqual({
        name: fileName.replaceAll(/\r|\0/gu, ''),
        text: { ok: true, text },
      });
      expect(page?.startsWith(template.slice(0, template.indexOf(emptyCarrier)))).toBe(true);
      expect(page?.endsWith('</script><p>rest</p>')).toBe(true);
    }),
  );
});

test('a page made from a page made from a page is the same page', () => {
  fc.assert(
    fc.property(nasty, nasty, (first, second) => {
      const once = putDocument(template, { text: second, fileName: 'a.json' });
      const over = putDocument(putDocument(template, { text: first, fileName: 'b.json' }) ?? '', {
        text: second,
        fileName: 'a.json',
      });
      expect(over).toBe(once);
    }),
  );
});

test('a document stays readable in the page, and a large one is packed', async () => {
  const page = putDocument(template, { text: sampleText(), fileName: 'sample.json' }) ?? '';
  expect(page).toContain('data-encoding="escaped"');
  expect(page).toContain('FrankenSAM');
  const large = `"${'Міністерство '.repeat(200_000)}"`;
  const packed = putDocument(template, { text: large, fileName: 'large.json' }) ?? '';
  expect(packed.length).toBeLessThan(large.length / 10);
  expect(await carriedIn(packed)).toEqual({ name: 'large.json', text: { ok: true, text: large } });
});

test('a page without a place for a document takes none, and a damaged one is said to be no text', async () => {
  expect(putDocument('<p></p>', { text: '{}', fileName: 'a.json' })).toBeNull();
  const damaged = '<script type="application/json" id="entente-document" data-encoding="gzip">AAAA</script>';
  expect((await carriedIn(damaged)).text).toEqual({ ok: false, failure: 'not-text' });
});
