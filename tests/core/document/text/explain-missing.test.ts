import { expect, test } from 'vitest';
import { explainMissing } from '#core/document/text/explain-missing.ts';
import { searchableText } from '#core/document/text/searchable-text.ts';
import { indexShelf } from '#core/document/text/text-finder.ts';

const source = searchableText(
  [
    'First of all, nothing.',
    "The minister's “Industrial Coalition” was\u00A0formed — at last…",
    'Die ﬁrst draft, with  two spaces.',
  ],
  indexShelf(),
);

test.each([
  ['first of all', 'letter case', '“First of all” (paragraph 1)'],
  ['The minister’s', 'curly or straight apostrophes', "“The minister's” (paragraph 2)"],
  ['"Industrial Coalition"', 'curly or straight quotation marks', '““Industrial Coalition”” (paragraph 2)'],
  ['was formed', 'a no-break space', '“was\u00A0formed” (paragraph 2)'],
  ['with two spaces', 'a double space', '“with  two spaces” (paragraph 3)'],
  ['formed - at last', 'a dash or hyphen', '“formed — at last” (paragraph 2)'],
  ['at last...', 'dots or an ellipsis', '“at last…” (paragraph 2)'],
  ['first draft', 'Unicode normalisation', '“ﬁrst draft” (paragraph 3)'],
  ['THE MINISTER’S', 'letter case, curly or straight apostrophes', "“The minister's” (paragraph 2)"],
  ['no\u00ADthing', 'an invisible character', '“nothing” (paragraph 1)'],
])('%j is told to differ in %s', (quote, name, place) => {
  const said = explainMissing(source, quote);
  expect(said).toContain(`differs in ${name}`);
  expect(said).toContain(place);
});

test('other words are answered with the nearest ones and their paragraph', () => {
  expect(explainMissing(source, "The minister's “Industrial Coalitions” were")).toBe(
    "not found; nearest passage: “The minister's “Industrial Coalition” was” (paragraph 2)",
  );
});

test('words that are like nothing in the source are said to be so', () => {
  expect(explainMissing(source, 'Completely unrelated words')).toBe('not found in the source, nor anything like it');
  expect(explainMissing(source, ' ')).toBe('the passage is empty');
});
