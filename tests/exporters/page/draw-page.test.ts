import { describe, expect, test } from 'vitest';
import { ladder } from '#core/picture/ladder.ts';
import { drawPage } from '#exporters/page/draw-page.ts';
import { pageSize } from '#exporters/page/papers.ts';
import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';
import { figured } from '#tests/exporters/figure.ts';
import { allNamed, allOfClass, readXml, type XmlElement } from '#tests/exporters/read-xml.ts';
import { figureSheet, handOutWith } from '#tests/exporters/sheet-of.ts';

const page = (sheet: Sheet, part: Partial<HandOut> = {}): XmlElement =>
  readXml(drawPage({ handOut: handOutWith([sheet], part), sheet, paper: 'A4', prefix: 'p' }));

const textsIn = (element: XmlElement): readonly string[] => allNamed(element, 'text').map(({ text }) => text);

const shared = page(figureSheet());

describe('a page', () => {
  test('holds the whole picture, its title, its sources, its marking twice, and where it comes from', () => {
    const { picture } = figured();
    expect(allOfClass(shared, 'card')).toHaveLength(picture.cards.length);
    expect(allOfClass(shared, 'line')).toHaveLength(picture.lines.length);
    const texts = textsIn(shared);
    expect(texts).toContain('The ministries signed one document');
    expect(texts).toContain('Ministry, ¶3: “signed a memorandum”');
    expect(texts).toContain('Source: Agency, 2023');
    expect(texts.filter((text) => text === 'OFFICIAL & CALM')).toHaveLength(2);
    expect(texts).toContain('Cooperation · Data: 23 November 2026 · Made 26 November 2026');
  });

  test('has a key of what the picture shows and of nothing else, drawn with the values of the ladder', () => {
    const keys = allOfClass(shared, 'key');
    const names = keys.map((key) => key.attributes.get('data-key'));
    expect(names).toContain('wished');
    expect(names).not.toContain('stopped');
    expect(names).not.toContain('noPassage');
    const agreed = keys.find((key) => key.attributes.get('data-key') === 'agreed');
    const line = allNamed(agreed ?? shared, 'path')[0]?.attributes;
    expect(line?.get('stroke-dasharray')).toBe(ladder.agreed.dash.join(' '));
    expect(Number(line?.get('stroke-width'))).toBe(ladder.agreed.width);
  });

  test('keeps everything within its margins, whatever there is to be said', () => {
    const many = Array.from({ length: 14 }, (_, place) => ({
      number: place + 1,
      lead: `Ministry of Defense of Ukraine, ¶${place}`,
      source: `Agency ${place % 2}`,
      outlet: 'Agency',
      quote: `“${'the words of a very long passage '.repeat(9)}”`,
      url: null,
    }));
    const crowded = page(figureSheet({ passages: many, title: 'A title that is quite long '.repeat(6) }));
    const { height, width } = pageSize('A4');
    const positions = allNamed(crowded, 'text').map(({ attributes }) => [
      Number(attributes.get('x')),
      Number(attributes.get('y')),
    ]);
    // Texts of the figure count from the figure's corner, which only makes the bound safer.
    for (const [x = 0, y = 0] of positions) {
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height - 30);
    }
    const body = allNamed(crowded, 'svg')[0]?.attributes;
    expect(Number(body?.get('height'))).toBeGreaterThan(height * 0.25);
    expect(textsIn(crowded).some((text) => text.endsWith('…'))).toBe(true);
  });

  test('without a marking has none, and of one page no number', () => {
    const plain = page(figureSheet(), { marking: '' });
    expect(allOfClass(plain, 'marking')).toEqual([]);
    expect(textsIn(plain)).not.toContain('1 / 1');
    const sheet = figureSheet();
    const handOut = handOutWith([figureSheet(), sheet]);
    expect(textsIn(readXml(drawPage({ handOut, sheet, paper: 'Letter', prefix: 'p' })))).toContain('2 / 2');
  });

  test('puts accounts beside one another in columns of the same width, in their order', () => {
    const more = (count: number): string => `${count} more`;
    const rows = [{ sign: '≠', question: 'What is it called?', cells: ['“memorandum”', '“statement of intent”'] }];
    const accounts = page(figureSheet({ body: { kind: 'accounts', heads: ['Kyiv', 'Washington'], rows, more } }));
    const at = (text: string): number =>
      Number(
        allNamed(accounts, 'text')
          .find((each) => each.text === text)
          ?.attributes.get('x'),
      );
    expect(at('Kyiv')).toBe(at('“memorandum”'));
    expect(at('Washington')).toBe(at('“statement of intent”'));
    expect(at('Washington')).toBeGreaterThan(at('Kyiv'));
  });

  test('writes a quotation large, with who says it and where', () => {
    const quotes = [
      { words: '“We need a powerful Industrial Coalition”', speaker: 'Rustem Umierov', source: 'Agency' },
    ];
    const texts = textsIn(page(figureSheet({ body: { kind: 'quote', quotes } })));
    expect(texts.join(' ')).toContain('Industrial Coalition”');
    expect(texts).toContain('Rustem Umierov');
  });
});
