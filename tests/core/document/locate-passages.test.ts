import { expect, test } from 'vitest';
import { asList } from '#core/document/as-list.ts';
import { locateMentions, locatePassages, sourceText } from '#core/document/locate-passages.ts';
import { codePointOffsets, offsetsInSource } from '#core/document/text/source-offsets.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const source = document.sources['una-2023-12'];
if (source?.text === undefined) throw new Error('the sample has lost its source');
const paragraphs = source.text;

test('every claim of the sample has its passage, and the highlighted text is the quotation byte for byte', () => {
  const passages = locatePassages(document);
  expect(passages.size).toBe(76);
  const whole = sourceText(source);
  const codePoints = Array.from(whole);
  for (const claim of document.claims) {
    const passage = passages.get(claim.id);
    const pieces = passage?.pieces ?? [];
    const quotes = asList(claim.quote);
    expect(pieces.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end))).toEqual(quotes);
    for (const [index, piece] of pieces.entries()) {
      const { start, end } = offsetsInSource(source, piece);
      expect(whole.slice(start, end)).toBe(quotes[index]);
      const points = codePointOffsets(source, piece);
      expect(codePoints.slice(points.start, points.end).join('')).toBe(quotes[index]);
    }
  }
});

test('of words that stand in several places, the prefix or suffix tells which', () => {
  const passages = locatePassages(document);
  expect(passages.get('c04')?.pieces).toMatchObject([{ paragraph: 1 }]);
  expect(passages.get('c12')?.pieces).toMatchObject([{ paragraph: 2 }]);
  expect(passages.get('c13')?.pieces).toMatchObject([{ paragraph: 2 }]);
});

test('a passage in several pieces is found piece by piece', () => {
  expect(locatePassages(document).get('c05')?.pieces).toMatchObject([{ paragraph: 0 }, { paragraph: 1 }]);
});

test('mentions are found in all their places', () => {
  const found = locateMentions(document, 'us-dod').flatMap(({ pieces }) => pieces);
  expect(found.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end))).toEqual([
    'the US Department of Defense',
    'the US Department of Defense',
    'The US Department of Defense',
  ]);
  for (const id of Object.keys(document.nodes)) expect(locateMentions(document, id), id).not.toEqual([]);
});

test('a node that is not there, or only JavaScript has, is mentioned nowhere', () => {
  expect(locateMentions(document, 'nobody')).toEqual([]);
  expect(locateMentions(document, 'constructor')).toEqual([]);
});
