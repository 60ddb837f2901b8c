import { expect, it } from 'vitest';
import { asList } from '#core/document/as-list.ts';
import { locatePassages } from '#core/document/locate-passages.ts';
import { locateCue } from '#features/details/model/locate-cue.ts';
import { paragraphsOf } from '#features/details/model/paragraphs-of.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const passages = locatePassages(document);

it('marks exactly the stored words of every claim of the sample, in the excerpt and in the whole paragraph', () => {
  expect(document.claims.length).toBeGreaterThan(50);
  for (const claim of document.claims) {
    const passage = passages.get(claim.id);
    const source = passage ? document.sources[passage.sourceId] : undefined;
    if (!passage || source === undefined) throw new Error(`${claim.id} has no passage`);
    for (const extent of ['excerpt', 'whole'] as const) {
      const shown = paragraphsOf(source, passage, locateCue(document, claim, passage), extent);
      const marked = shown
        .flatMap(({ segments }) => segments.filter(({ covering }) => covering.includes('passage')))
        .map(({ text }) => text)
        .join('');
      expect(marked).toBe(asList(claim.quote).join(''));
    }
  }
});

it('marks the words that name the speaker where they stand in the same paragraph', () => {
  const claim = document.claims.find(({ id }) => id === 'c34');
  const passage = passages.get('c34');
  const source = document.sources['una-2023-12'];
  if (!claim || !passage || !source) throw new Error('no c34');
  const segments = paragraphsOf(source, passage, locateCue(document, claim, passage), 'excerpt')[0]?.segments ?? [];
  expect(segments.filter(({ covering }) => covering.includes('cue')).map(({ text }) => text)).toEqual([
    'The Ministry of Defense expects',
  ]);
});
