import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortPassage } from '#features/accounts/model/short-passage.ts';
import { aDocument } from '#tests/factories.ts';

const made = aDocument({ nodes: {} });
const short = (text: string) =>
  shortPassage(
    { ...made, sources: { s: { title: 'S', publisher: 'p', text: [text] } } },
    { sourceId: 's', pieces: [{ paragraph: 0, start: 0, end: text.length }] },
  );

it('a passage is shown as it stands, or its beginning of at most 280 characters and an ellipsis', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 }),
      (words) => {
        const text = words.join(' ');
        const shown = short(text);
        const whole = text.length <= 280;
        const kept = whole ? shown : shown.slice(0, -2);
        if (whole) expect(shown).toBe(text);
        else expect(shown.endsWith(' …') && kept.length <= 280 && text.startsWith(kept)).toBe(true);
        // Half a letter would be shown as a box.
        expect(kept).not.toMatch(/\p{Surrogate}/u);
      },
    ),
  );
});

it('a passage of several pieces has an ellipsis between them, and one without a text is empty', () => {
  const pieces = [
    { paragraph: 0, start: 0, end: 3 },
    { paragraph: 1, start: 4, end: 7 },
  ];
  const sources = {
    s: { title: 'S', publisher: 'p', text: ['one two', 'six ten'] },
    t: { title: 'T', publisher: 'p' },
  };
  expect(shortPassage({ ...made, sources }, { sourceId: 's', pieces })).toBe('one … ten');
  expect(shortPassage({ ...made, sources }, { sourceId: 't', pieces })).toBe('');
});
