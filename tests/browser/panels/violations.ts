import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds wrong in a page, or in parts of it. */
export const violations = async (page: Page, ...parts: readonly string[]): Promise<readonly string[]> => {
  const builder = parts.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }));
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
};
