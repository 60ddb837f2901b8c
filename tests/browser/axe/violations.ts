import axe from 'axe-core';
import type { Page } from 'playwright';

/**
 * What axe finds wrong in a page, or in parts of it. It is put into the page once and asked there: the way round by
 * its Playwright package opens a page more each time, and takes eight times as long.
 */
export const violations = async (page: Page, ...parts: readonly string[]): Promise<readonly string[]> => {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { axe: inPage }: { axe?: typeof axe } = { axe: Reflect.get(window, 'axe') };
    if (inPage === undefined) throw new Error('axe did not come into the page');
    const about = within.length === 0 ? document : { include: [...within] };
    const { violations: found } = await inPage.run(about, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, parts);
};
