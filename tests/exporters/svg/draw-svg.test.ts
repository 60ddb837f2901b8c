import { describe, expect, test } from 'vitest';
import type { Phase } from '#core/document/schema.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { themes } from '#core/picture/tokens.ts';
import { drawSvg, type SvgWish } from '#exporters/svg/draw-svg.ts';
import { figured } from '#tests/exporters/figure.ts';
import { allNamed, allOfClass, readXml, type XmlElement } from '#tests/exporters/read-xml.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const words = { claims: (count: number) => `${count} claims` };
const size = { width: 1400, height: 1000 };

const drawn = (wish: Partial<SvgWish> = {}): XmlElement =>
  readXml(drawSvg({ ...figured(), words, size, prefix: 'figure', title: 'The picture', ...wish }));

const shared = drawn();

describe('an SVG of the sample', () => {
  test('has every card of the picture with its outline, and every line with its way', () => {
    const { picture } = figured();
    const cards = allOfClass(shared, 'card');
    expect(cards.map((card) => card.attributes.get('data-id'))).toEqual(picture.cards.map(({ id }) => id));
    expect(cards.every((card) => allOfClass(card, 'outline').length === 1)).toBe(true);
    expect(cards.every((card) => allOfClass(card, 'icon').length === 1)).toBe(true);
    const lines = allOfClass(shared, 'line');
    expect(lines.map((line) => line.attributes.get('data-key'))).toEqual(picture.lines.map(({ key }) => key));
    expect(lines.every((line) => allOfClass(line, 'way').length === 1)).toBe(true);
  });

  test('draws every status with the width, the dash and the mark of the ladder', () => {
    const phases = Object.keys(ladder).filter((phase): phase is Phase => phase in ladder);
    const found = new Set<string>();
    for (const line of allOfClass(shared, 'line')) {
      const phase = phases.find((each) => each === line.attributes.get('data-phase'));
      if (phase === undefined) continue;
      found.add(phase);
      const rung = ladder[phase];
      const way = allOfClass(line, 'way')[0]?.attributes;
      expect(Number(way?.get('stroke-width'))).toBe(rung.width);
      expect(way?.get('stroke-dasharray') ?? '').toBe(rung.dash.join(' '));
      expect(way?.get('stroke-linecap') ?? 'butt').toBe(rung.cap);
      const mark = allNamed(line, 'g').find((each) => each.attributes.has('data-mark'));
      if (mark === undefined) continue;
      expect(mark.attributes.get('data-mark')).toBe(rung.mark);
      const shape = marks[rung.mark];
      expect(mark.children.map(({ attributes }) => attributes.get('d'))).toEqual(
        [shape.ground, shape.ink].filter((each) => each !== null),
      );
    }
    expect([...found].toSorted()).toEqual(['agreed', 'ahead', 'done', 'fact', 'signed', 'wished']);
  });

  test('writes each card in the lines in which the layout broke its label', () => {
    const { picture } = figured();
    const cards = allOfClass(shared, 'card');
    picture.cards.forEach(({ card }, place) => {
      const texts = (cards[place]?.children ?? []).filter(({ name }) => name === 'text').map(({ text }) => text);
      expect(texts.slice(0, card.lines.length)).toEqual(card.lines);
    });
  });

  test('has an arrowhead where the relation has one, and a disc where accounts differ', () => {
    const { picture } = figured();
    const arrows = picture.lines.filter(({ told }) => told.arrow).length;
    expect(allOfClass(shared, 'arrow')).toHaveLength(arrows);
    const differing =
      picture.cards.filter(({ node }) => node.differs).length +
      picture.lines.filter(({ told, line }) => told.differs && line.mark !== null).length;
    expect(allOfClass(shared, 'differs')).toHaveLength(differing);
    expect(differing).toBeGreaterThan(0);
  });

  test('is one image with a name and a description, in its language', () => {
    const svg = drawn({ title: 'Who & what', description: 'Two <lines>' });
    expect(svg.attributes.get('role')).toBe('img');
    expect(svg.attributes.get('lang')).toBe('en');
    expect(svg.attributes.get('aria-labelledby')).toBe('figure-title figure-desc');
    expect(allNamed(svg, 'title').map(({ text }) => text)).toEqual(['Who & what']);
    expect(allNamed(svg, 'desc').map(({ text }) => text)).toEqual(['Two <lines>']);
  });

  test('takes every colour from its theme', () => {
    for (const theme of ['light', 'dark', 'projector'] as const) {
      const svg = drawSvg({ ...figured({}, theme), words, size, prefix: 'f', title: 't' });
      const allowed = new Set(Object.values({ ...themes[theme], ...themes[theme].looks }));
      const used = new Set(svg.match(/#[0-9A-Fa-f]{6}\b/gu));
      expect([...used].filter((colour) => !allowed.has(colour))).toEqual([]);
    }
  });

  test('is the same each time', () => {
    const once = drawSvg({ ...figured(), words, size, prefix: 'figure', title: 't' });
    expect(drawSvg({ ...figured(), words, size, prefix: 'figure', title: 't' })).toBe(once);
  });

  test('tells the voices of a lens: what they do not tell is dimmed and has no words', () => {
    const svg = drawn(figured({ lens: ['washington'] }));
    const dimmed = allOfClass(svg, 'line').filter((line) => line.attributes.get('opacity') === '0.25');
    expect(dimmed.length).toBeGreaterThan(3);
    const silent = allOfClass(svg, 'card').filter((card) => allNamed(card, 'text').length === 0);
    expect(silent.length).toBeGreaterThan(1);
    expect(silent.every((card) => allNamed(card, 'g')[0]?.attributes.get('opacity') === '0.25')).toBe(true);
  });

  test('writes Ukrainian as text', () => {
    const sample = sampleDocument();
    const ministry = sample.nodes['ua-mod'];
    if (ministry === undefined) throw new Error('the sample has its ministry');
    const { short: _, ...rest } = ministry;
    const named = { ...rest, label: { en: 'Ministry', uk: 'Міністерство оборони' } };
    const document = { ...sample, nodes: { ...sample.nodes, 'ua-mod': named } };
    const svg = drawn(figured({}, 'projector', 'uk', document));
    expect(svg.attributes.get('lang')).toBe('uk');
    const card = allOfClass(svg, 'card').find(({ attributes }) => attributes.get('data-id') === 'ua-mod');
    expect(card?.text).toBe('Міністерствооборони');
  });

  test('in a thumbnail has bars for words, and strokes as much thinner', () => {
    const svg = drawn({ size: { width: 160, height: 90 }, small: true });
    expect(allNamed(svg, 'text')).toEqual([]);
    const widths = allOfClass(svg, 'way').map((way) => Number(way.attributes.get('stroke-width')));
    expect(Math.max(...widths)).toBeLessThan(1.5);
  });

  test('shows a stretch of the model, as large as the figure holds it', () => {
    const { picture } = figured();
    const card = picture.cards[0]?.card ?? { x: 0, y: 0, width: 1, height: 1 };
    const window = { x: card.x - card.width, y: card.y - card.height, width: 2 * card.width, height: 2 * card.height };
    const svg = drawn({ window, largest: 9 });
    const moved = allNamed(allOfClass(svg, 'card')[0] ?? svg, 'g').find((each) => each.attributes.has('transform'));
    const [x = 0, y = 0] = (moved?.attributes.get('transform')?.match(/[\d.]+/gu) ?? []).map(Number);
    expect(x).toBeCloseTo(size.width / 2, 0);
    expect(y).toBeCloseTo(size.height / 2, 0);
  });

  test('bears the numbers of passages on its lines', () => {
    const { picture } = figured();
    const key = picture.lines[0]?.key ?? '';
    const svg = drawn({ notes: new Map([[key, '1, 3']]) });
    expect(allOfClass(svg, 'note').map(({ text }) => text)).toEqual(['1, 3']);
  });
});
