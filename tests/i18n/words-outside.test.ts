import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf } from '#tests/architecture/files-of.ts';
import { wordsOutside } from './words-outside.ts';

/** Letters that show a size of letters, and say nothing. */
const letters = ['Aa'];

describe('words of the interface', () => {
  it('stand in the dictionaries and nowhere else', () => {
    const files = filesOf('src')
      .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('src/i18n'))
      .map((file) => [file, readFileSync(file, 'utf8')] as const)
      .filter(([file, code]) => file.endsWith('.tsx') || code.includes('notify('));
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap(([file, code]) => wordsOutside(file, code));
    expect(found.filter((words) => !letters.some((sample) => words.endsWith(`: ${sample}`)))).toEqual([]);
  }, 30_000);

  it.each([
    ['<p>Nothing here</p>', ['x.tsx:1: Nothing here']],
    ['<button aria-label="Close" />', ['x.tsx:1: Close']],
    ["<input placeholder={open ? 'Search' : words.search} />", ['x.tsx:1: Search']],
    ['<b title={`Open ${name}`} />', ['x.tsx:1: Open']],
    ["<p>{count > 0 ? count : 'none'}</p>", ['x.tsx:1: none']],
    ["notify('Saved.')", ['x.tsx:1: Saved.']],
    ['<p className="quiet">{words.nothing} · ¶</p>', []],
  ])('are found elsewhere: %s', (code, found) => {
    expect(wordsOutside('x.tsx', code)).toEqual(found);
  });
});
