import { describe, expect, it } from 'vitest';
import { locatePassages } from '#core/document/locate-passages.ts';
import { citation } from '#i18n/sentences/citations/citation.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const passages = locatePassages(document);
const claimOf = (id: string) => {
  const claim = document.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no ${id}`);
  return claim;
};
const cite = (id: string) => citation(document, claimOf(id), passages.get(id) ?? null, 'en');

describe('a citation', () => {
  it('holds speaker, outlet, date, paragraph, the words and the claim', () => {
    expect(cite('c34')).toBe(
      'Ministry of Defense of Ukraine, reported by Ukrainian News Agency, December 2023, ¶7: “The Ministry of Defense ' +
        'expects further signing of agreements on the localization of production”. Entente, data 2026-11-23, claim c34.',
    );
  });

  it('does not report an outlet by itself, and names every paragraph', () => {
    expect(cite('c38')).toMatch(/^Ukrainian News Agency, December 2023, ¶8: /u);
    expect(cite('c05')).toContain('¶1, ¶2: “Ukraine and the USA agreed … announced by the Ministry');
  });

  it('says so where there is no passage, and quotes nothing', () => {
    const { quote: _, ...bare } = claimOf('c34');
    expect(citation(document, bare, null, 'en')).toContain(': no source passage. ');
  });
});

describe('a claim as a sentence', () => {
  it('lists several ends, and says what something is called in quotation marks', () => {
    expect(claimSentence(document, claimOf('c06'), 'en')).toBe(
      'Ministry of Defense of Ukraine, Ministry of Strategic Industries of Ukraine and US Department of Defense signed ' +
        'Joint-production document',
    );
    expect(claimSentence(document, claimOf('c44'), 'en')).toBe(
      'Joint-production document called “statement of intent”',
    );
  });
});
