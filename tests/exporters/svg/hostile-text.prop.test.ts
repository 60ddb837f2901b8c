import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { drawSvg } from '#exporters/svg/draw-svg.ts';
import { escapeXml } from '#exporters/svg/xml.ts';
import { figured } from '#tests/exporters/figure.ts';
import { allNamed, readXml } from '#tests/exporters/read-xml.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const words = { claims: (count: number) => `${count}` };
const size = { width: 900, height: 600 };

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"><image href="https://example.org/x.png"/>',
    ']]><!-- & --> &lt; &#0; &bogus;',
    "' onload='alert(1)",
    '\u0000\u0008\uD800\uFFFF',
    'a\n\r\tb',
  ),
);

const allowedNames = ['svg', 'title', 'desc', 'rect', 'g', 'path', 'text', 'ellipse', 'linearGradient', 'stop'];

test('whatever a document calls its items, the SVG is well-formed and the names are text', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), hostile, (names, title) => {
      const sample = sampleDocument();
      const nodes = Object.entries(sample.nodes).map(([id, node], place) => {
        const { short: _, ...rest } = node;
        return [id, { ...rest, label: names[place % names.length] ?? '' }] as const;
      });
      const document: EntenteDocument = { ...sample, nodes: Object.fromEntries(nodes) };
      const svg = readXml(
        drawSvg({ ...figured({}, 'light', 'en', document), words, size, prefix: 'f', title, description: title }),
      );
      const used = new Set(allowedNames.flatMap((name) => allNamed(svg, name)));
      const count = (element: typeof svg): number => element.children.reduce((sum, each) => sum + 1 + count(each), 0);
      expect(used.size).toBe(count(svg));
      expect(
        [...used].flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => /^on|href/u.test(name)),
      ).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('escaped text reads back as it was, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
      const writable = text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
      expect(read.text).toBe(writable);
      expect(read.attributes.get('b')).toBe(writable);
    }),
  );
});

test('no id stands in two figures of one page', () => {
  const view = { arrangement: 'timeline' } as const;
  const ids = ['one', 'two'].flatMap((prefix) => {
    const svg = drawSvg({ ...figured(view), words, size, prefix, title: 't', description: 'd' });
    return [...svg.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  });
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
});
