import type { Page } from 'playwright';

/**
 * Words that nobody can read whole: wider than the box that they stand in, or beyond what cuts that box off. What ends in
 * an ellipsis may, if its whole is told in a tooltip.
 */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // One pixel is how words for screen readers alone are kept from sight.
    const isTiny = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 2 || height <= 2;
    };
    const isSeen = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null && each !== document.body; each = each.parentElement)
        if (isTiny(each)) return false;
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''));
    const cutting = (element: Element): Element | null => {
      for (let each = element.parentElement; each !== null; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each);
        // What scrolls can be scrolled to.
        if (overflowX === 'auto' || overflowX === 'scroll') return null;
        if (overflowX === 'hidden' || overflowX === 'clip') return each;
      }
      return document.documentElement;
    };
    const isTold = (element: Element): boolean => element.closest('[title], [data-tip]') !== null;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasWords(element) && isSeen(element) && element.closest('[role="application"]') === null)
      .flatMap((element) => {
        const { overflowX, textOverflow, display } = getComputedStyle(element);
        const told = `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').slice(0, 50)}`;
        // Letters that are drawn have no box of their own to be wider than.
        const isBox = display !== 'inline' && !(element instanceof SVGElement);
        const isWider = isBox && element.scrollWidth > element.clientWidth + 1;
        if (isWider && !(textOverflow === 'ellipsis' && overflowX !== 'visible' && isTold(element))) return [told];
        const box = element.getBoundingClientRect();
        const cutter = cutting(element);
        const frame = cutter?.getBoundingClientRect();
        const isEllipsis = cutter !== null && getComputedStyle(cutter).textOverflow === 'ellipsis' && isTold(cutter);
        const isBeyond =
          !isEllipsis && frame !== undefined && (box.right > frame.right + 1 || box.left < frame.left - 1);
        return isBeyond ? [`beyond its frame: ${told}`] : [];
      });
  });

/** Neighbours that lie over one another, by where they stand in the page. */
export const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id}`}:${[...(element.parentElement?.children ?? [])].indexOf(element)}`;
    const pathOf = (element: Element): string => {
      const names: string[] = [];
      for (let each: Element | null = element; each !== null && each !== document.body; each = each.parentElement)
        names.unshift(nameOf(each));
      return names.join(' ');
    };
    const found: string[] = [];
    for (const parent of document.body.querySelectorAll('*')) {
      if (parent.closest('svg, [role="application"]') !== null) continue;
      const boxes = [...parent.children]
        .filter((child) => child.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((child) => [child, child.getBoundingClientRect()] as const)
        .filter(
          ([child, { width, height }]) => width > 2 && height > 2 && getComputedStyle(child).position !== 'fixed',
        );
      boxes.forEach(([one, a], place) => {
        for (const [other, b] of boxes.slice(place + 1)) {
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 2 && high > 2) found.push(`${pathOf(one)} over ${nameOf(other)}`);
        }
      });
    }
    return found;
  });
