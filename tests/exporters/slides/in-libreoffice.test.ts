import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { stepSheets } from '#briefing/hand-out/model/step-sheet.ts';
import type { Step } from '#core/document/schema.ts';
import type { Sheet } from '#exporters/sheets/sheet.ts';
import { writeSlides } from '#exporters/slides/write-slides.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { arrange } from '#layout/arrange.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { viewArranger } from '#sync/briefing/arrange-view.ts';
import { textOfPdf } from '#tests/browser/handing-out/read-pdf.ts';
import { handOutWith } from '#tests/exporters/sheet-of.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** A presentation as LibreOffice prints it: its slides, and after them their pages of notes. */
const printed = (slides: Uint8Array): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-office-'));
  try {
    writeFileSync(join(folder, 'slides.pptx'), slides);
    // A profile of its own: one that somebody works in would keep the file to itself.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = JSON.stringify({ ExportNotesPages: { type: 'boolean', value: 'true' } });
    const kind = `pdf:impress_pdf_Export:${options}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', folder, 'slides.pptx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'slides.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What a slide has to say beside its title: lit cards, or all the words that are there to be read. */
const wordsOn = ({ body }: Sheet): readonly string[] => {
  switch (body.kind) {
    case 'figure': {
      const { picture, highlights } = body;
      return picture.cards.filter(({ id }) => highlights.lit?.has(id) ?? true).flatMap(({ card }) => card.lines);
    }
    case 'matrix':
      return body.figure.heads.flatMap(({ lines }) => lines);
    case 'accounts':
      return [
        ...body.heads,
        ...body.rows.slice(0, 1).flatMap(({ sign, question, cells }) => [sign, question, ...cells]),
      ];
    case 'quote':
      return body.quotes.flatMap(({ words, speaker, source }) => [words, speaker, source]);
    case 'title':
      return [];
  }
};

/** The steps of the sample and one more of every kind that there is, each with notes. */
const sheetsIn = async (language: string): Promise<readonly Sheet[]> => {
  const store = createEntenteStore();
  const document = sampleDocument();
  const read = { fileName: 'sample.json', text: '{}', document, problems: [], skipped: 0, records: 1 };
  store.getState().documentRead(read);
  const claims = ['c06', 'c43'];
  const more = (['accounts', 'quote', 'matrix', 'title'] as const).map((kind): Step => ({
    id: kind,
    kind,
    title: { en: `A ${kind}`, uk: `Крок ${kind}` },
    claims,
    cites: claims,
  }));
  const steps = [...store.getState().steps, ...more].map((step): Step => ({
    ...step,
    notes: { en: `Said: ${step.id}.`, uk: `Сказано: ${step.id}.` },
  }));
  store.setState({ steps, language });
  const arrangeView = viewArranger(store, async (input) => arrange(input));
  return stepSheets(store.getState(), {}, arrangeView, new AbortController().signal);
};

test('LibreOffice opens slides of every kind in both languages, each with its title, its words and its notes', async (context) => {
  if (!hasOffice) return context.skip('LibreOffice is not installed: nobody has opened the slides in a slide program');
  await learnLanguage('uk');
  const sheets = [...(await sheetsIn('en')), ...(await sheetsIn('uk'))];
  const handOut = handOutWith(sheets);
  const slides = await writeSlides({ handOut, aspect: '16:9', made: '2026-11-26T00:00:00Z' });
  const text = textOfPdf(printed(slides));
  if (text === null)
    return context.skip('poppler is not installed: nobody has read what LibreOffice made of the slides');
  // Words that a line breaks after a hyphen are read as one.
  const letters = (words: string): string => words.replaceAll(/[\s-]/gu, '');
  const pages = text.split('\f').slice(0, -1).map(letters);
  expect(pages).toHaveLength(2 * sheets.length);
  const kinds = new Set(sheets.map(({ body }) => body.kind));
  expect([...kinds].toSorted()).toEqual(['accounts', 'figure', 'matrix', 'quote', 'title']);
  for (const [place, sheet] of sheets.entries()) {
    const page = pages[place];
    for (const words of [sheet.title, handOut.version, ...wordsOn(sheet)]) expect(page).toContain(letters(words));
    expect(pages[sheets.length + place]).toContain(letters(sheet.notes));
  }
}, 60_000);
