import type { Browser, Page } from 'playwright';
import { launchChromium } from '#tests/browser/launch.ts';
import { openBenchSite, type BenchSite } from './bench-site.ts';
import { inMilliseconds, median, type Benchmark, type Row } from './benchmark.ts';
import { timeToAnswer } from './exploring/time-gesture.ts';
import { openForTiming } from './page-timing.ts';

const rounds = 3;
/** Milliseconds from the key until the picture of the next step stands. */
const limit = 400;

/** Milliseconds from the key until the picture of the next step stands and no longer moves. */
const nextStep = (page: Page, step: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        type Drawn = { readonly resting: boolean; readonly cards: readonly unknown[] };
        const published: { readonly picture: () => Drawn | null } = Reflect.get(window, 'entente');
        const look = (): string | null => {
          const drawn = published.picture();
          const at = /^(\d+) \/ \d+$/mu.exec(document.querySelector('footer')?.innerText ?? '')?.[1];
          const stands = document.documentElement.dataset['pictureReady'] !== undefined && drawn?.resting === true;
          return stands && at === String(wanted) ? JSON.stringify(drawn.cards) : null;
        };
        /** So many frames alike are a picture that stands. */
        const frames = 12;
        let seen = { drawn: look(), since: 0, alike: 0 };
        const watch = (): void => {
          const drawn = look();
          const isSame = drawn !== null && drawn === seen.drawn;
          seen = isSame ? { ...seen, alike: seen.alike + 1 } : { drawn, since: performance.now(), alike: 0 };
          if (seen.alike < frames) requestAnimationFrame(watch);
          else resolve(seen.since - start);
        };
        // Keys of presenting are heard alone: no other listener would be told when this one came.
        const start = performance.now();
        const key = { key: 'ArrowRight', code: 'ArrowRight', bubbles: true, cancelable: true };
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
        requestAnimationFrame(watch);
      }),
    step,
  );

/** Through the whole briefing once, as an audience sees it: nothing has been shown before. */
const through = async (browser: Browser, site: BenchSite): Promise<readonly number[]> => {
  const page = await openForTiming(browser, site.product);
  await page.bringToFront();
  await page.getByRole('application').focus();
  await page.keyboard.press('p');
  const first = page.getByText(/^1 \/ \d+$/u);
  await first.waitFor();
  const steps = Number(/\d+$/u.exec((await first.textContent()) ?? '')?.[0] ?? 1);
  const times: number[] = [];
  for (let step = 2; step <= steps; step += 1) times.push(await nextStep(page, step));
  await page.context().close();
  return times;
};

/** From pressing "next" to the picture of the step, for each step of the sample. */
export const next: Benchmark = {
  name: 'next',
  run: async () => {
    const site = await openBenchSite(null);
    const browser = await launchChromium();
    try {
      const empty = await openForTiming(browser, site.emptyPage);
      const [taken, answers]: [(readonly number[])[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        await empty.bringToFront();
        answers.push(await timeToAnswer(empty, 'keydown', () => empty.keyboard.press('ArrowRight')));
        taken.push(await through(browser, site));
      }
      const baseline = median(answers);
      return (taken[0] ?? []).map((_, place): Row => {
        const time = median(taken.map((times) => times[place] ?? 0));
        return {
          name: `"next" to step ${place + 2} of the sample`,
          value: time / baseline,
          unit: 'ratio',
          goal: limit / baseline,
          note: `${inMilliseconds(time)}; an empty page ${inMilliseconds(baseline)}`,
        };
      });
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
