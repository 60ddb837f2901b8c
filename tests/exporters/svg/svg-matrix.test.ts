import { describe, expect, test } from 'vitest';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { themes } from '#core/picture/tokens.ts';
import { writeView } from '#core/view/view-parameters.ts';
import { noFilters, openingView } from '#core/view/view.ts';
import { drawMatrixSvg } from '#exporters/svg/draw-svg.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { placedMatrix } from '#tests/exporters/matrix-of.ts';
import { allNamed, readXml, type XmlElement } from '#tests/exporters/read-xml.ts';

await learnLanguage('uk');

const drawn = (placed: ReturnType<typeof placedMatrix>, small = false): XmlElement =>
  readXml(
    drawMatrixSvg({
      figure: placed.figure,
      theme: themes.projector,
      size: { width: 1280, height: 533 },
      prefix: 'm',
      title: 'Who made what',
      description: placed.description,
      language: placed.told.language,
      notes: new Map([['ua-mod|jp-doc', '1, 2']]),
      small,
    }),
  );
const groups = (svg: XmlElement, name: string): readonly XmlElement[] =>
  allNamed(svg, 'g').filter(({ attributes }) => attributes.get('class') === name);
const textsIn = (svg: XmlElement): readonly string[] => allNamed(svg, 'text').map(({ text }) => text);

describe('a matrix as SVG', () => {
  const placed = placedMatrix({ nodes: ['jp-doc'] });
  const svg = drawn(placed);

  test('has a mark for each cell, its names as text, its key, and what has no room', () => {
    expect(groups(svg, 'cell').map(({ attributes }) => attributes.get('data-key'))).toEqual(
      placed.figure.spots.map(({ key }) => key),
    );
    const texts = textsIn(svg);
    expect(texts).toEqual(expect.arrayContaining(placed.figure.heads.flatMap(({ lines }) => lines)));
    expect(texts).toEqual(expect.arrayContaining(['UKRAINE', 'Signed', '1, 2']));
    expect(texts.some((text) => text.startsWith('Not shown for want of room'))).toBe(true);
    const used = new Set(placed.figure.spots.map(({ phase }) => phase));
    const rungs = groups(svg, 'key').map(({ attributes }) => attributes.get('data-key'));
    expect(rungs.filter((key) => phasesByFirmness.some((phase) => phase === key))).toEqual(
      phasesByFirmness.filter((phase) => used.has(phase)),
    );
  });

  test('draws the marks of the ladder, and dims what is not lit', () => {
    const signed = groups(svg, 'cell').filter(({ attributes }) => attributes.get('data-phase') === 'signed');
    expect(signed.length).toBeGreaterThan(1);
    for (const cell of signed) {
      expect(allNamed(cell, 'g').some(({ attributes }) => attributes.get('data-mark') === 'square')).toBe(true);
      expect(cell.attributes.get('opacity')).toBeUndefined();
    }
    const dimmed = groups(svg, 'cell').filter(({ attributes }) => attributes.has('opacity'));
    expect(dimmed).toHaveLength(placed.figure.spots.filter(({ isLit }) => !isLit).length);
  });

  test('is one image, named and described by its lit cells as sentences', () => {
    expect(svg.attributes.get('role')).toBe('img');
    expect(allNamed(svg, 'title')[0]?.text).toBe('Who made what');
    const told = allNamed(svg, 'desc')[0]?.text ?? '';
    expect(told).toContain('US Department of Defense signed Joint-production document, Signed');
    expect(told).not.toContain('Rustem Umierov');
  });

  test('speaks Ukrainian, with bars for words in a thumbnail', () => {
    const ukrainian = placedMatrix({ nodes: ['jp-doc'] }, 'uk');
    expect(textsIn(drawn(ukrainian))).toEqual(expect.arrayContaining(['УКРАЇНА', 'Підписано', 'Мінстратегпром']));
    expect(ukrainian.description).toContain('Сторони й угоди.');
    const bars = drawn(ukrainian, true);
    expect([textsIn(bars), allNamed(bars, 'rect').length > 10]).toEqual([[], true]);
  });

  test('says of an empty one that there is nothing', () => {
    const view = writeView({ ...openingView, filters: { ...noFilters, types: ['ministry'] } });
    const empty = placedMatrix({ view });
    expect(textsIn(drawn(empty)).join(' ')).toMatch(/no party has a link with an agreement/u);
    expect(groups(drawn(empty), 'cell')).toEqual([]);
  });
});
