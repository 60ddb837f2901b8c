import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeSlides } from '#exporters/slides/write-slides.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { textOfPdf } from '#tests/browser/handing-out/read-pdf.ts';
import { handOutWith } from '#tests/exporters/sheet-of.ts';
import { stepSlides } from './step-slides.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** A presentation as LibreOffice prints it. */
const printed = (slides: Uint8Array): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-office-'));
  try {
    writeFileSync(join(folder, 'slides.pptx'), slides);
    // A profile of its own: one that somebody works in would keep the file to itself.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'slides.pptx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'slides.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('LibreOffice opens the slides of the sample in both languages, each with its title and its cards', async (context) => {
  if (!hasOffice) return context.skip('LibreOffice is not installed: nobody has opened the slides in a slide program');
  await learnLanguage('uk');
  const sheets = [...stepSlides('en'), ...stepSlides('uk')];
  const slides = await writeSlides({ handOut: handOutWith(sheets), aspect: '16:9', made: '2026-11-26T00:00:00Z' });
  const text = textOfPdf(printed(slides));
  if (text === null)
    return context.skip('poppler is not installed: nobody has read what LibreOffice made of the slides');
  const pages = text.split('\f').slice(0, -1);
  expect(pages).toHaveLength(sheets.length);
  const letters = (words: string): string => words.replaceAll(/\s/gu, '');
  for (const [place, { title, body }] of sheets.entries()) {
    const page = letters(pages[place] ?? '');
    expect(page).toContain(letters(title));
    const cards = body.kind === 'figure' ? body.picture.cards : [];
    const lit = cards.filter(({ id }) => body.kind === 'figure' && (body.highlights.lit?.has(id) ?? true));
    expect(lit.length).toBeGreaterThan(2);
    for (const { card } of lit) for (const line of card.lines) expect(page).toContain(letters(line));
  }
}, 60_000);
