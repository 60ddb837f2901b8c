import { describe, expect, it } from 'vitest';
import { locatePassages } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument, Source } from '#core/document/schema.ts';
import { citationFormats, citationIn, type CitationFormat } from '#i18n/sentences/citations/citation-formats.ts';
import { citationPair } from '#i18n/sentences/citations/citation-pair.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const passages = locatePassages(sample);
const claimOf = (id: string): Claim => {
  const claim = sample.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no ${id}`);
  return claim;
};
const link = 'https://example.org/#/c/c34';
const cite = (format: CitationFormat, id: string) =>
  citationIn(format, sample, { claim: claimOf(id), passage: passages.get(id) ?? null, link }, 'en');

/** A document of one source whose one paragraph is the passage. */
function saying(quote: string, source: Partial<Source> = {}): (format: CitationFormat) => string {
  const document: EntenteDocument = {
    ...sample,
    sources: { s: { title: 'A {title}', publisher: 'una', text: [quote], ...source } },
  };
  const claim = { ...claimOf('c34'), quote };
  const passage = { sourceId: 's', pieces: [{ paragraph: 0, start: 0, end: quote.length }] };
  return (format) => citationIn(format, document, { claim, passage, link }, 'en');
}

describe('every form of citation', () => {
  it('holds speaker, outlet, date, paragraph, the words and the claim', () => {
    for (const format of citationFormats) {
      const cited = cite(format, 'c34');
      expect(cited).toContain('Ministry of Defense of Ukraine');
      expect(cited).toContain('Ukrainian News Agency');
      expect(cited).toContain('December 2023');
      expect(cited).toMatch(/¶7|paragraph 7/u);
      expect(cited).toContain('expects further signing of agreements on the localization of production');
      expect(cited).toContain('claim c34');
    }
  });

  it('says that there is no passage where there is none', () => {
    const { quote: _, ...bare } = claimOf('c34');
    for (const format of citationFormats)
      expect(citationIn(format, sample, { claim: bare, passage: null, link }, 'en')).toContain('no source passage');
  });

  it('never prints a day that the source does not give', () => {
    for (const format of citationFormats) expect(cite(format, 'c34')).not.toMatch(/\b1 December|2023-12-01/u);
  });
});

describe('a citation for a note', () => {
  it('is the words, who said them where, and where to see it', () => {
    expect(cite('note', 'c44')).toBe(
      '“signed a statement of intent” – White House, reported by Ukrainian News Agency, December 2023, ¶9. ' +
        'Entente, data 2026-11-23, claim c44. https://example.org/#/c/c34',
    );
  });
});

describe('a citation in Markdown', () => {
  it('is a quotation with its attribution under it', () => {
    expect(cite('markdown', 'c44')).toBe(
      '> “signed a statement of intent”\n\n' +
        '— White House, reported by Ukrainian News Agency, December 2023, ¶9. Entente, data 2026-11-23, claim c44.',
    );
  });

  it('shows signs of Markdown as they stand, and stays one quotation over several lines', () => {
    const cited = saying('*a* _b_ [c](d) <i> `e` #1 &amp; x|y \\ ~z~\n1. first\n- second')('markdown');
    expect(cited).toContain(String.raw`“\*a\* \_b\_ \[c\](d) \<i\> \`e\` \#1 \&amp; x\|y \\ \~z\~`);
    expect(cited).toContain('\n> 1\\. first\n> \\- second”');
  });

  it('links to the source on the web, and to nothing else', () => {
    const url = 'https://example.org/a (b)';
    expect(saying('words', { url })('markdown')).toContain('[A {title}](https://example.org/a%20%28b%29)');
    expect(saying('words', { url: 'javascript:alert(1)' })('markdown')).not.toContain('javascript');
  });
});

describe('a citation in BibTeX', () => {
  it('is an entry that any reference manager reads', () => {
    expect(cite('bibtex', 'c44')).toBe(
      [
        '@misc{una-2023-12-c44,',
        '  author = {{White House}},',
        '  title = {{Ukraine and the USA agreed on cooperation in the production of weapons}},',
        '  howpublished = {Ukrainian News Agency},',
        '  year = {2023},',
        '  month = dec,',
        '  note = {December 2023, paragraph 9, “signed a statement of intent”. Entente, data 2026-11-23, claim c44.},',
        '}',
      ].join('\n'),
    );
  });

  it('names several speakers as several authors', () => {
    expect(cite('bibtex', 'c01')).toContain('author = {{Ministry of Defense of Ukraine} and {White House}}');
  });

  it('keeps TeX from reading the words, with braces that are balanced whatever they hold', () => {
    const cited = saying('50% of $5 & #1_a ~b^ \\end{x} }{')('bibtex');
    expect(cited).toContain(String.raw`50\% of \$5 \& \#1\_a \textasciitilde{}b\textasciicircum{} \textbackslash{}end`);
    const open = (cited.match(/\{/gu)?.length ?? 0) - (cited.match(/\}/gu)?.length ?? 0);
    expect(open).toBe(0);
    expect(cited).not.toMatch(/\\[{}]/u);
  });

  it('has a year only where one is known, and the date in words in any case', () => {
    const dated = (date: string) => saying('words', { date })('bibtex');
    expect(dated('2023')).toMatch(/year = \{2023\},\n {2}note = \{2023, /u);
    expect(dated('202X')).not.toContain('year =');
    expect(dated('2023-11/2023-12')).not.toContain('year =');
    expect(dated('2023?-11')).toContain('November 2023 (year inferred)');
  });
});

describe('the citations of both sides', () => {
  const pair = (format: CitationFormat, ids: readonly (readonly string[])[]) =>
    citationPair(
      format,
      sample,
      {
        question: 'What was signed?',
        sides: ids.map((each, place) => ({ teller: `Side ${place}`, claims: each.map(claimOf) })),
        passages,
        linkOf: (id) => `entente#/c/${id}`,
      },
      'en',
    );

  it('stand together under the question, each in full and in the same order', () => {
    expect(pair('plain', [['c07'], ['c44']]).split('\n\n')).toEqual([
      'What was signed?',
      'Ministry of Defense of Ukraine, reported by Ukrainian News Agency, December 2023, ¶3: “signed a memorandum with ' +
        'the US Department of Defense”. Entente, data 2026-11-23, claim c07.',
      'White House, reported by Ukrainian News Agency, December 2023, ¶9: “signed a statement of intent”. ' +
        'Entente, data 2026-11-23, claim c44.',
    ]);
    expect(pair('note', [['c07'], ['c44']])).toMatch(/entente#\/c\/c07[^]*entente#\/c\/c44$/u);
  });

  it('say of a silent side that it does not say', () => {
    expect(
      pair('plain', [['c09'], []])
        .split('\n\n')
        .at(-1),
    ).toBe('Side 1: does not say.');
  });

  it('cite once what two sides say together', () => {
    expect(pair('plain', [['c01'], ['c01']]).split('\n\n')).toHaveLength(2);
  });

  it('are a file of BibTeX as they are', () => {
    const cited = pair('bibtex', [['c07'], ['c44']]);
    expect(cited.match(/^@misc\{/gmu)).toHaveLength(2);
    expect(cited.match(/@/gu)).toHaveLength(2);
  });
});
