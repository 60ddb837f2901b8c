import type { Page } from 'playwright';

type Input = 'click' | 'keydown';

/**
 * Milliseconds from the input that a gesture ends with until the picture that answers it is on the screen: the picture
 * that the store asks for stands, and two frames and the task after them have passed.
 */
export const timeToAnswer = async (page: Page, input: Input, gesture: () => Promise<void>): Promise<number> => {
  const timed = await page.evaluateHandle((type) => {
    const answered = new Promise<number>((resolve) => {
      const hear = ({ timeStamp }: Event): void => {
        let frames = 0;
        const look = (): void => {
          frames = document.documentElement.dataset['pictureReady'] === undefined ? 0 : frames + 1;
          if (frames < 2) requestAnimationFrame(look);
          else setTimeout(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      };
      window.addEventListener(type, hear, { capture: true, once: true });
    });
    return { answered };
  }, input);
  await gesture();
  return timed.evaluate(({ answered }) => answered);
};

/** Milliseconds from a key until the list that it changes is on the screen. */
export const timeToList = async (page: Page, key: string): Promise<number> => {
  const timed = await page.evaluateHandle(() => {
    const listed = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('no list answers the key')), 30_000);
      const hear = ({ timeStamp }: Event): void => {
        const isOfList = ({ target }: MutationRecord): boolean =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role="listbox"]') !== null ||
          [...document.querySelectorAll('[role="listbox"]')].some((list) => target.contains(list));
        const observer = new MutationObserver((records) => {
          if (!records.some(isOfList)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      };
      window.addEventListener('keydown', hear, { capture: true, once: true });
    });
    return { listed };
  });
  await page.keyboard.press(key);
  return timed.evaluate(({ listed }) => listed);
};

/** Milliseconds of the longest task of the page's own thread while something goes on; 0 where none took 50. */
export const longestTask = async (page: Page, work: () => Promise<void>): Promise<number> => {
  const watched = await page.evaluateHandle(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    return { tasks, observer };
  });
  await work();
  return watched.evaluate(async ({ tasks, observer }) => {
    // What took long is told of in a later task.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return Math.max(0, ...tasks);
  });
};
