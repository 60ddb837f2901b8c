import type { Page } from 'playwright';
import { median } from '#tests/benchmarks/benchmark.ts';
import { arrangeFreely, filter, focus, measure, openSearch, readyToType, selectFound, voice } from './gestures.ts';
import type { Gesture } from './gestures.ts';
import { longestTask, timeToAnswer, timeToList } from './time-gesture.ts';

/** What was measured: the limit it stands under, and milliseconds by what was done. */
export type Explored = {
  readonly name: string;
  readonly limit: 'answer' | 'key' | 'task';
  readonly times: { readonly [deed: string]: number };
};

/** An item that documents of every size have and draw at the first level. */
const item = 'Company 10';
/** Something else is found with each of its keys. */
const query = 'provides c';

const medians = async (rounds: number, ways: { readonly [way: string]: () => Promise<number> }) => {
  const times = new Map<string, number[]>();
  // The first round of all warms the machine and is not counted.
  for (let round = 0; round <= rounds; round += 1)
    for (const [way, time] of Object.entries(ways)) {
      const taken = await time();
      if (round > 0) times.set(way, [...(times.get(way) ?? []), taken]);
    }
  return Object.fromEntries([...times].map(([way, taken]) => [way, median(taken)]));
};

const thereAndBack = (page: Page, rounds: number, { input, there, back }: Gesture): Promise<Explored['times']> =>
  medians(rounds, { there: () => timeToAnswer(page, input, there), back: () => timeToAnswer(page, input, back) });

const exploreKeys = async (page: Page, rounds: number): Promise<Explored> => {
  await openSearch(page);
  await page.keyboard.type(query);
  await readyToType(page);
  const keys = [...query].map((key, place) => [`${place + 1} ${key}`, () => timeToList(page, key)] as const);
  const first = async (): Promise<number> => {
    await readyToType(page);
    return timeToList(page, query[0] ?? '');
  };
  const times = await medians(rounds, Object.fromEntries([[`1 ${query[0]}`, first] as const, ...keys.slice(1)]));
  await page.keyboard.press('Escape');
  return { name: 'a key of the search', limit: 'key', times };
};

/** Everything once through the real interface, from the opening picture on. */
export const explore = async (page: Page, rounds: number): Promise<readonly Explored[]> => {
  const answer = async (name: string, gesture: Gesture): Promise<Explored> => ({
    name,
    limit: 'answer',
    times: await thereAndBack(page, rounds, gesture),
  });
  const opening = [await answer('a voice', voice(page)), await answer('a filter', filter(page))];
  const keys = await exploreKeys(page, rounds);
  await selectFound(page, item);
  const focused = await answer('a focus', focus(page));
  const measured = await longestTask(page, () => measure(page));
  const arranged = await longestTask(page, () => arrangeFreely(page));
  const free = [
    await answer('a voice, freely arranged', voice(page)),
    await answer('a filter, freely arranged', filter(page)),
    await answer('a focus, freely arranged', focus(page)),
  ];
  return [
    ...opening,
    focused,
    ...free,
    keys,
    { name: 'longest task while measures are worked out', limit: 'task', times: { longest: measured } },
    { name: 'longest task while arranging freely', limit: 'task', times: { longest: arranged } },
  ];
};

/** The same inputs on a page that answers with one line. */
export const exploreEmptyPage = async (page: Page, rounds: number): Promise<{ answer: number; key: number }> => {
  const button = page.getByRole('button');
  const { answer = 0 } = await medians(rounds, { answer: () => timeToAnswer(page, 'click', () => button.click()) });
  await page.getByRole('textbox').focus();
  const { key = 0 } = await medians(rounds, { key: () => timeToList(page, 'a') });
  return { answer, key };
};
