import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
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
const printed = async (page: Page): Promise<string> => {
  const frame = page.locator('iframe[title="handout"]');
  await frame.evaluateAll((before) => before.forEach((each) => each.remove()));
  await page.getByRole('button', { name: /^Handout/u }).click();
  await frame.waitFor({ state: 'attached' });
  return (await frame.getAttribute('srcdoc')) ?? '';
};

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

  test('an image is wide enough for print, and a drawing has every card and brings its letters', async () => {
    const page = await openPage();
    const cards = await page.evaluate('window.entente.picture().cards.length');
    await dialog(page);
    await page.getByRole('radio', { name: 'This picture' }).check({ force: true });
    await page.getByLabel('Handling marking').fill('OFFICIAL');
    const image = await saved(page, /^Image/u);
    expect(image.download.suggestedFilename()).toMatch(/\.png$/u);
    expect(image.bytes.readUInt32BE(16)).toBe(4961);
    const drawing = (await saved(page, /^Drawing/u)).bytes.toString('utf8');
    expect(drawing.split('class="card"').length - 1).toBe(cards);
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
      expect.arrayContaining(['slides.pptx', 'handout.html', 'citations.bib', 'entente.html', 'README.txt']),
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
