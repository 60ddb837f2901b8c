import type { Page } from 'playwright';

/** Source: WCAG 2.2, 2.5.8; what touches want is 44. */
const least = 24;

/**
 * What can be pressed and is smaller than it should be, whatever is written on it. A choice is pressed by its label; words
 * in the run of a text are exempt, and so is what a keyboard alone can reach.
 */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((smallest) => {
    const pressed =
      'button, a[href], input, select, textarea, summary, [role="button"], [role="option"], [role="tab"], [role^="menuitem"]';
    const inText = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' && element.closest('p, li, dd, td') !== null;
    return [...document.querySelectorAll(pressed)].flatMap((element) => {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      const box = (label ?? element).getBoundingClientRect();
      // Some are larger than they are drawn.
      const around = getComputedStyle(element, '::before');
      const [width, height] = [
        Math.max(box.width, Number.parseFloat(around.width) || 0),
        Math.max(box.height, Number.parseFloat(around.height) || 0),
      ];
      const { visibility, pointerEvents, opacity } = getComputedStyle(element);
      const isThere =
        width > 1 && height > 1 && visibility === 'visible' && pointerEvents !== 'none' && opacity !== '0';
      if (!isThere || inText(element) || (width >= smallest - 0.5 && height >= smallest - 0.5)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [`${element.tagName} “${name.trim().slice(0, 40)}” ${Math.round(width)} x ${Math.round(height)}`];
    });
  }, least);
