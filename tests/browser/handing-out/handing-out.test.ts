import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { textIn } from '#core/document/text-in.ts';
import { ladder } from '#core/picture/ladder.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { dataVersion } from '#i18n/sentences/citations/data-version.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { readPdf, textOfPdf } from './read-pdf.ts';

const dialog = async (page: Page): Promise<void> => {
  await chooseMore(page, 'Hand out');
  await page.getByRole('img', { name: /How the page will look/u }).waitFor();
};

const saved = async (page: Page, name: RegExp): Promise<{ readonly download: Download; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { download, bytes: readFileSync(await download.path()) };
};

/** The page that is handed to the browser's printing. */
const printed = async (page: Page, button = /^Handout/u): Promise<string> => {
  const frame = page.locator('iframe[title="handout"]');
  await frame.evaluateAll((before) => before.forEach((each) => each.remove()));
  await page.getByRole('button', { name: button }).click();
  await frame.waitFor({ state: 'attached' });
  return (await frame.getAttribute('srcdoc')) ?? '';
};

/** Words as they can be found again, however lines break them. */
const letters = (words: string): string => words.replaceAll(/[\s\u00A0-]/gu, '');

/** What each page of a handout shows: what it is called, and some words of each of its drawings and passages. */
const wordsOfPages = (sheet: Page): Promise<readonly (readonly string[])[]> =>
  sheet
    .locator('section')
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('h1, h2, .caption, .foot span, .card text, .passages li')].map(
          ({ textContent }) => textContent,
        ),
      ),
    );

const quietPrinting = (): void => {
  window.print = () => {};
};

describe('handing out', () => {
  test('a handout prints one tagged page a step on A4 and on Letter, with drawings and not with pixels', async () => {
    const page = await openPage({ before: quietPrinting });
    await dialog(page);
    await page.getByLabel('Handling marking').fill('OFFICIAL');
    const steps = Number(/\d+$/u.exec((await page.getByText(/^1 \/ \d+$/u).textContent()) ?? '')?.[0]);
    expect(steps).toBeGreaterThan(3);
    for (const [paper, width, height] of [
      ['A4', 842, 595],
      ['Letter', 792, 612],
    ] as const) {
      await page.getByRole('radio', { name: paper }).check({ force: true });
      const html = await printed(page);
      expect(html).toContain(paper === 'A4' ? '297mm 210mm' : '279.4mm 215.9mm');
      const sheet = await page.context().newPage();
      await sheet.setContent(html);
      const bytes = await sheet.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
      await sheet.close();
      const pdf = readPdf(bytes);
      expect(pdf.pages).toBe(steps);
      expect(pdf.isTagged).toBe(true);
      expect(Math.abs(pdf.width - width) + Math.abs(pdf.height - height)).toBeLessThan(3);
      expect(pdf.images).toBe(0);
      const text = textOfPdf(bytes);
      if (text === null) continue;
      expect(text.split('OFFICIAL').length - 1).toBe(2 * steps);
      expect(text).toMatch(new RegExp(`1 ?/ ?${steps}`, 'u'));
      expect(text).toMatch(/Source: Ukrainian News Agency/u);
    }
  });

  test('a handout in Ukrainian has the words of every step, its drawings and its data in each of the three layouts', async () => {
    await learnLanguage('uk');
    const { handOut } = laterMessagesIn('uk');
    const story = sampleDocument().story ?? [];
    const page = await openPage({ before: quietPrinting, fragment: '#/?lang=uk' });
    await page.getByRole('button', { name: messagesIn('uk').shell.actions.more, exact: true }).click();
    await page.getByRole('menu').getByText(handOut.title).click();
    await page.getByRole('img', { name: new RegExp(handOut.preview, 'u') }).waitFor();
    for (const [layout, count] of [
      ['sources', story.length],
      ['two', Math.ceil(story.length / 2)],
      ['notes', story.length],
    ] as const) {
      await page.getByRole('radio', { name: handOut.layouts[layout] }).check({ force: true });
      const sheet = await page.context().newPage();
      await sheet.setContent(await printed(page, new RegExp(`^${handOut.outputs.handout.name}`, 'u')));
      const pages = await wordsOfPages(sheet);
      const drawings = await sheet.locator('section svg[role="img"]').count();
      const bytes = await sheet.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
      await sheet.close();
      expect([pages.length, readPdf(bytes).pages, readPdf(bytes).images]).toEqual([count, count, 0]);
      expect(drawings).toBe(story.filter(({ kind }) => kind === undefined).length);
      const text = textOfPdf(bytes);
      if (text === null) continue;
      const found = text.split('\f').map(letters);
      for (const [place, words] of pages.entries())
        for (const each of words) expect(found[place], layout).toContain(letters(each));
      for (const step of story) expect(found.join('')).toContain(letters(textIn(step.title, 'uk')));
      const version = dataVersion(sampleDocument(), 'uk');
      expect(found.join('').split(letters(version)).length - 1).toBe(count);
    }
  });

  test('an image is wide enough for print, and a drawing has every card and brings its letters', async () => {
    const page = await openPage();
    const cards = await page.evaluate('window.entente.picture().cards.length');
    const lines: readonly { readonly key: string; readonly phase: string }[] = await page.evaluate(
      'window.entente.picture().lines',
    );
    await dialog(page);
    await page.getByRole('radio', { name: 'This picture' }).check({ force: true });
    await page.getByLabel('Handling marking').fill('OFFICIAL');
    const image = await saved(page, /^Image/u);
    expect(image.download.suggestedFilename()).toMatch(/\.png$/u);
    expect(image.bytes.readUInt32BE(16)).toBe(4961);
    // Shares of each band of the image, from top to bottom, that are not paper.
    const inked = await page.evaluate(async (base64) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const bands = { title: [0, 0.1], picture: [0.2, 0.6], foot: [0.9, 1] } as const;
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return Object.entries(bands).map(([, [from, to]]) => {
        const [top, height] = [Math.round(from * bitmap.height), Math.round((to - from) * bitmap.height)];
        const pixels = pen?.getImageData(0, top, bitmap.width, height).data ?? [];
        let ink = 0;
        for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 200) ink += 1;
        return ink / (pixels.length / 4);
      });
    }, image.bytes.toString('base64'));
    for (const share of inked) {
      expect(share).toBeGreaterThan(0.002);
      expect(share).toBeLessThan(0.6);
    }
    const drawing = (await saved(page, /^Drawing/u)).bytes.toString('utf8');
    expect(drawing.split('class="card"').length - 1).toBe(cards);
    const drawn = await page.evaluate(
      (svg) =>
        [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('.line')].map((line) => [
          line.getAttribute('data-key') ?? '',
          line.querySelector('.way')?.getAttribute('stroke-dasharray') ?? '',
        ]),
      drawing,
    );
    // All are drawn smaller by the same share, and written to a hundredth.
    const dashesOf = (phase: string): readonly number[] =>
      Object.values(ladder).find((rung) => rung.phase === phase)?.dash ?? [-1];
    const drawnOf = new Map(
      drawn.map(([key = '', dash = '']) => [key, dash === '' ? [] : dash.split(' ').map(Number)]),
    );
    expect([...drawnOf.keys()].toSorted()).toEqual(lines.map(({ key }) => key).toSorted());
    const shares = lines.flatMap(({ key, phase }) => {
      const [dashes, wanted] = [drawnOf.get(key) ?? [], dashesOf(phase)];
      expect(dashes, key).toHaveLength(wanted.length);
      return dashes.map((dash, at) => dash / (wanted[at] ?? 0));
    });
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.02);
    expect(new Set(drawn.map(([, dash]) => dash)).size).toBeGreaterThan(2);
    expect(drawing.split('>OFFICIAL<').length - 1).toBe(2);
    expect(drawing).toContain('class="key"');
    expect(drawing).toContain('Ukrainian News Agency');
    expect(drawing).toMatch(/@font-face.*font\/woff2;base64,/u);
  });

  test('a pack holds slides, handout, pictures, citations, the document and the page; cancelling gives nothing; the briefing keeps its marking', async () => {
    const page = await openPage();
    await dialog(page);
    await page.getByLabel('Handling marking').fill('OFFICIAL');
    await page.getByRole('radio', { name: '4:3' }).check({ force: true });
    await page.getByRole('button', { name: /^Briefing pack/u }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    const { download, bytes } = await saved(page, /^Briefing pack/u);
    expect(download.suggestedFilename()).toMatch(/\.zip$/u);
    const files = unzipSync(bytes);
    const names = Object.keys(files).map((path) => path.replace(/^[^/]*\//u, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        'slides.pptx',
        'handout.html',
        'citations.txt',
        'citations.md',
        'citations.bib',
        'entente.html',
        'README.txt',
      ]),
    );
    expect(names.filter((name) => /^pictures\/.*\.png$/u.test(name)).length).toBeGreaterThan(3);
    const data = Object.entries(files).find(([path]) => path.includes('/data/'))?.[1];
    expect(JSON.parse(strFromU8(data ?? new Uint8Array()))).toMatchObject({
      entente: '1',
      briefing: { marking: 'OFFICIAL', aspect: '4:3' },
    });

    await page.keyboard.press('Escape');
    await page.locator('footer').getByRole('button', { name: 'Briefing', exact: true }).click();
    await page.getByRole('button', { name: 'Screen and marking: 4:3, OFFICIAL' }).waitFor();
  });
});
