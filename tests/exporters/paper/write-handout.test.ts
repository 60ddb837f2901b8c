import { describe, expect, test } from 'vitest';
import { writeHandout } from '#exporters/paper/write-handout.ts';
import { placedMatrix } from '#tests/exporters/matrix-of.ts';
import { figureSheet, handOutWith } from '#tests/exporters/sheet-of.ts';

const sheets = ['one', 'two', 'three'].map((id) => figureSheet({ id, title: `Step ${id}` }));
const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;

describe('a handout', () => {
  const page = writeHandout({ handOut: handOutWith(sheets), paper: 'A4', layout: 'sources' });

  test('has a section a step, with its title, a drawing, its passages, its key, page, version and marking', () => {
    expect(count(page, '<section')).toBe(3);
    expect(count(page, '<h1>')).toBe(3);
    expect(count(page, 'role="img"')).toBe(3);
    expect(count(page, '“signed a memorandum”')).toBe(3);
    expect(count(page, 'Data: 23 November 2026')).toBe(3);
    expect(count(page, 'class="marking"')).toBe(6);
    expect(page).toContain('2 / 3');
    expect(page).toContain('<a href="https://example.org/a">');
  });

  test('has no id twice, though every figure has its own', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is made for its paper, and needs nothing from elsewhere', () => {
    expect(page).toContain('@page { size: 297mm 210mm');
    expect(writeHandout({ handOut: handOutWith(sheets), paper: 'Letter', layout: 'two' })).toContain('279.4mm 215.9mm');
    expect(page).not.toMatch(/<script|<link|src="|url\(/u);
  });

  test('with two a page has half as many sections, and with notes what the presenter says', () => {
    const two = writeHandout({ handOut: handOutWith(sheets), paper: 'A4', layout: 'two' });
    expect(count(two, '<section')).toBe(2);
    expect(count(two, 'class="lines"')).toBe(3);
    const notes = writeHandout({ handOut: handOutWith(sheets), paper: 'A4', layout: 'notes' });
    expect(count(notes, 'Do not say which is right.')).toBe(3);
  });

  test('has a matrix as a drawing with its words as text and the numbers of its passages, and no second key', () => {
    const { figure, description } = placedMatrix({ nodes: ['jp-doc'] });
    const notes = new Map([['ua-mod|jp-doc', '1, 2']]);
    const sheet = figureSheet({ body: { kind: 'matrix', figure, notes, description } });
    const shown = writeHandout({ handOut: handOutWith([sheet]), paper: 'A4', layout: 'sources' });
    expect(count(shown, 'class="cell"')).toBe(figure.spots.length);
    expect(shown).toContain('>1, 2</text>');
    expect(shown).toContain('>Signed</text>');
    expect(shown).not.toContain('class="key" aria-label');
    expect(shown).toContain(`>${description}</desc>`);
  });

  test('shows markup in a document as the text that it is', () => {
    const hostile = figureSheet({ title: '</h1><script>alert(1)</script>', caption: '<img src=x onerror=y>' });
    const shown = writeHandout({ handOut: handOutWith([hostile], { marking: '<b>' }), paper: 'A4', layout: 'sources' });
    expect(shown).not.toContain('<script>');
    expect(shown).not.toContain('<img');
    expect(shown).not.toContain('<b>');
  });
});
