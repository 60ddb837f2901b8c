import type { Page } from 'playwright';

/** Everything that can be pressed and is smaller than a square of so many pixels, in words. */
export const tooSmall = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((pixels) => {
    const pressed = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role="separator"][tabindex], [role="menuitem"], [role="option"]',
    );
    return [...pressed].flatMap((element) => {
      // Buttons over cards are for the keyboard, what lies under a page cannot be pressed, words stand in their sentence.
      if (element.closest('[role="application"], [inert], p') !== null || !element.checkVisibility()) return [];
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width > 0 && (width < pixels - 0.5 || height < pixels - 0.5);
      const name = element.getAttribute('aria-label') ?? target.textContent;
      return isSmall ? [`${name.trim().slice(0, 40)}: ${Math.round(width)} x ${Math.round(height)}`] : [];
    });
  }, least);

/** Whatever has to be scrolled sideways to be read, tables aside, in words. */
export const sidewaysScroll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      return scrolls && element.scrollWidth > element.clientWidth + 1 && element.checkVisibility();
    });
    const outside = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    return [
      ...outside,
      ...wide.filter((element) => element.querySelector('table') === null).map((element) => element.className),
    ];
  });
