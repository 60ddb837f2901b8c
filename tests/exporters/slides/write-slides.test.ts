import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeSlides } from '#exporters/slides/write-slides.ts';
import type { Sheet } from '#exporters/sheets/sheet.ts';
import { figured } from '#tests/exporters/figure.ts';
import { allNamed, readXml, type XmlElement } from '#tests/exporters/read-xml.ts';
import { placedMatrix } from '#tests/exporters/matrix-of.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { figureSheet, handOutWith } from '#tests/exporters/sheet-of.ts';
import { stepSlides } from './step-slides.ts';

const accounts: Sheet = figureSheet({
  id: 'accounts',
  title: 'Один документ, дві назви',
  notes: '',
  body: {
    kind: 'accounts',
    heads: ['Kyiv', 'Washington'],
    more: (count) => `${count} more`,
    rows: [{ sign: '≠', question: 'What is it called?', cells: ['“memorandum”', '“statement of intent” & more <b>'] }],
  },
});
const quote: Sheet = figureSheet({
  id: 'quote',
  body: { kind: 'quote', quotes: [{ words: '“We need a coalition”', speaker: 'Rustem Umierov', source: 'Agency' }] },
});
const title: Sheet = figureSheet({ id: 'title', title: 'Who agreed what', body: { kind: 'title' }, passages: [] });
const picture = figureSheet({}, figured({}, 'projector'));
const placed = placedMatrix({ nodes: ['jp-doc'] });
const matrix: Sheet = figureSheet({
  id: 'matrix',
  body: { kind: 'matrix', figure: placed.figure, notes: new Map(), description: placed.description },
});
const sheets = [title, picture, accounts, quote, matrix];
const made = '2026-11-26T00:00:00Z';

const written = await writeSlides({ handOut: handOutWith(sheets), aspect: '16:9', made });
const files = unzipSync(written);
const xmlOf = (path: string): XmlElement => readXml(strFromU8(files[path] ?? new Uint8Array()));
const slides = sheets.map((_, place) => xmlOf(`ppt/slides/slide${place + 1}.xml`));
const textsIn = (element: XmlElement | undefined): readonly string[] =>
  element === undefined ? [] : allNamed(element, 'a:t').map(({ text }) => text);

describe('a presentation', () => {
  test('has one slide a sheet, and every part of it is well-formed', () => {
    const paths = Object.keys(files);
    expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))).toHaveLength(sheets.length);
    for (const path of paths.filter((each) => /\.(?:xml|rels)$/u.test(each))) {
      const text = strFromU8(files[path] ?? new Uint8Array());
      expect(() => readXml(text), path).not.toThrow();
      expect(text, path).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  test('has the title of each sheet in the title that slide programs know', () => {
    const titles = slides.map((slide) => {
      const shapes = allNamed(slide, 'p:sp');
      const head = shapes.find((shape) =>
        allNamed(shape, 'p:ph').some(({ attributes }) => attributes.get('type') === 'title'),
      );
      return textsIn(head).join('');
    });
    expect(titles).toEqual(sheets.map((sheet) => sheet.title));
  });

  test('has the version of its data in a corner of every slide, once in the file', () => {
    const layouts = slides.map((_, place) => {
      const links = strFromU8(files[`ppt/slides/_rels/slide${place + 1}.xml.rels`] ?? new Uint8Array());
      return /slideLayouts\/(slideLayout\d+\.xml)/u.exec(links)?.[1] ?? '';
    });
    for (const layout of layouts)
      expect(textsIn(xmlOf(`ppt/slideLayouts/${layout}`)).join(' ')).toContain('Data: 23 November 2026');
  });

  test('has what the presenter says as notes, paragraph by paragraph', () => {
    const notes = sheets.map((_, place) => {
      const body = allNamed(xmlOf(`ppt/notesSlides/notesSlide${place + 1}.xml`), 'p:sp')[1];
      return allNamed(body ?? slides[0] ?? xmlOf(''), 'a:p').map((each) => textsIn(each).join(''));
    });
    expect(notes[1]).toEqual(['Do not say which is right.', 'If asked: ¶3.']);
    expect(notes[2]).toEqual(['']);
  });

  test('has every card and every line of the picture as a shape, in one group that says what it shows', () => {
    const body = picture.body.kind === 'figure' ? picture.body : null;
    const group = allNamed(slides[1] ?? xmlOf(''), 'p:grpSp')[0];
    const head = group && allNamed(group, 'p:cNvPr')[0];
    expect(head?.attributes.get('descr')).toBe(body?.description);
    const names = group ? allNamed(group, 'p:cNvPr').map(({ attributes }) => attributes.get('name')) : [];
    for (const card of body?.picture.cards ?? []) {
      const { label } = card.node;
      expect(names).toContain(typeof label === 'string' ? label : label['en']);
      expect(textsIn(group)).toEqual(expect.arrayContaining([...card.card.lines]));
    }
    const dashes = group ? allNamed(group, 'a:prstDash').map(({ attributes }) => attributes.get('val')) : [];
    expect(new Set(dashes)).toEqual(new Set(['solid', 'lgDash', 'dash', 'sysDot']));
    const arrows = (body?.picture.lines ?? []).filter(({ told }) => told.arrow).length;
    expect(group ? allNamed(group, 'a:tailEnd') : []).toHaveLength(arrows);
  });

  test('has a matrix as words and signs in one group that says what it shows, upright names running upwards', () => {
    const group = allNamed(slides[4] ?? xmlOf(''), 'p:grpSp')[0] ?? xmlOf('');
    expect(allNamed(group, 'p:cNvPr')[0]?.attributes.get('descr')).toBe(placed.description);
    const { heads, spots, key } = placed.figure;
    expect(textsIn(group)).toEqual(expect.arrayContaining(heads.flatMap(({ lines }) => lines)));
    expect(textsIn(group)).toEqual(expect.arrayContaining(key.map(({ name }) => name)));
    const turned = allNamed(group, 'a:bodyPr').filter(({ attributes }) => attributes.get('vert') === 'vert270');
    expect(turned).toHaveLength(heads.filter(({ upright }) => upright).length);
    const names = allNamed(group, 'p:cNvPr').map(({ attributes }) => attributes.get('name') ?? '');
    const named = new Set(names.filter((name) => name.includes(' – ')));
    expect(named.size).toBe(spots.length);
  });

  test('has accounts in a table, marking twice, and sources that lead to where they are published', () => {
    expect(textsIn(allNamed(slides[2] ?? xmlOf(''), 'a:tbl')[0])).toContain('“statement of intent” & more <b>');
    expect(textsIn(slides[2]).filter((text) => text === 'OFFICIAL & CALM')).toHaveLength(2);
    expect(textsIn(slides[1])).toContain('Agency · ¶3, ¶9');
    expect(strFromU8(files['ppt/slides/_rels/slide2.xml.rels'] ?? new Uint8Array())).toContain('https://example.org/a');
  });

  test('has a key to a picture that leaves room for it, in a group of its own: names as text, samples as shapes', async () => {
    const document = sampleDocument();
    const { 'us-embassy': embassy } = document.nodes;
    if (embassy === undefined) throw new Error('the sample has no embassy');
    const called = { ...document, nodes: { ...document.nodes, 'us-embassy': { ...embassy, label: 'Key: none' } } };
    const all = figureSheet({}, figured({}, 'projector', 'en', called));
    const { body } = all;
    if (body.kind !== 'figure') throw new Error('the sheet has no picture');
    const card = body.picture.card.get('us-embassy')?.card ?? { x: 0, y: 0 };
    const few = { ...all, body: { ...body, window: { x: card.x - 900, y: card.y - 60, width: 1200, height: 120 } } };
    const parts = unzipSync(await writeSlides({ handOut: handOutWith([few]), aspect: '16:9', made }));
    const slide = readXml(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()));
    const [figure, key, ...more] = allNamed(slide, 'p:grpSp');
    // Slides draw no rings for several wordings.
    const names = body.legend.flatMap((entry) => (entry.kind === 'sign' && entry.sign === 'joint' ? [] : entry.name));
    const head = key && allNamed(key, 'p:cNvPr')[0];
    expect(more).toEqual([]);
    expect(names.length).toBeGreaterThan(3);
    expect([head?.attributes.get('name'), head?.attributes.get('descr')]).toEqual(['Key', names.join(', ')]);
    expect(textsIn(key)).toEqual(names);
    expect(textsIn(figure).filter((text) => names.includes(text))).toEqual([]);
    expect(textsIn(figure).join(' ')).toContain('Key: none');
    const sizes = allNamed(slide, 'a:rPr').flatMap(({ attributes }) => attributes.get('sz') ?? []);
    expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(1800);
  });

  test('keeps the pictures of steps within nine tenths of the slide, in letters for the last row', async () => {
    const steps = stepSlides('en');
    const parts = unzipSync(await writeSlides({ handOut: handOutWith(steps), aspect: '16:9', made }));
    for (const [place] of steps.entries()) {
      const slide = readXml(strFromU8(parts[`ppt/slides/slide${place + 1}.xml`] ?? new Uint8Array()));
      const [group] = allNamed(slide, 'p:grpSp');
      const shapes = group === undefined ? [] : allNamed(group, 'p:sp').flatMap((shape) => allNamed(shape, 'a:xfrm'));
      const numberOf = (shape: XmlElement, name: string, of: string): number =>
        Number(allNamed(shape, name)[0]?.attributes.get(of));
      const lefts = shapes.map((shape) => numberOf(shape, 'a:off', 'x'));
      const rights = shapes.map((shape, at) => (lefts[at] ?? 0) + numberOf(shape, 'a:ext', 'cx'));
      const width = 13.333 * 914_400;
      expect(Math.min(...lefts)).toBeGreaterThanOrEqual(width * 0.05 - 1);
      expect(Math.max(...rights)).toBeLessThanOrEqual(width * 0.95 + 1);
      const sizes = allNamed(slide, 'a:rPr').flatMap(({ attributes }) => attributes.get('sz') ?? []);
      expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(1800);
    }
  });

  test('has no key where its picture would become too small to be read', () => {
    expect(allNamed(slides[1] ?? xmlOf(''), 'p:grpSp')).toHaveLength(1);
  });

  test('has no text smaller than the last row can read', () => {
    for (const slide of slides) {
      const sizes = allNamed(slide, 'a:rPr').flatMap(({ attributes }) => attributes.get('sz') ?? []);
      expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(1800);
    }
  });

  test('is the same each time, and has the shape that is asked for', async () => {
    expect(await writeSlides({ handOut: handOutWith(sheets), aspect: '16:9', made })).toEqual(written);
    const square = unzipSync(await writeSlides({ handOut: handOutWith([title]), aspect: '4:3', made }));
    const size = allNamed(readXml(strFromU8(square['ppt/presentation.xml'] ?? new Uint8Array())), 'p:sldSz')[0];
    expect([size?.attributes.get('cx'), size?.attributes.get('cy')]).toEqual(['9144000', '6858000']);
  });

  test('survives whatever a document calls its items', async () => {
    const name = 'a\u0000b\uD800 </a:t><script> & "\' \uFFFF';
    const hostile = figureSheet({ title: name, caption: name, notes: name });
    const parts = unzipSync(
      await writeSlides({ handOut: handOutWith([hostile], { marking: name }), aspect: '16:9', made }),
    );
    expect(() => readXml(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()))).not.toThrow();
    expect(() => readXml(strFromU8(parts['ppt/notesSlides/notesSlide1.xml'] ?? new Uint8Array()))).not.toThrow();
  });
});
