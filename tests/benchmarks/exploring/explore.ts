import type { Page } from 'playwright';
import { median } from '#tests/benchmarks/benchmark.ts';
import { arrangeFreely, filter, focus, measure, openSearch, readyToType, voice } from './gestures.ts';
import type { Gesture } from './gestures.ts';
import { longestTask, timeToAnswer, timeToList } from './time-gesture.ts';

/** What was measured: the limit it stands under, and milliseconds by what was done. */
export type Explored = {
  readonly name: string;
  readonly limit: 'answer' | 'key' | 'task';
  readonly times: { readonly [deed: string]: number };
};

/** Drawn at the first level of every document that has so many nodes; enough that no round has an item of another. */
const items = [
  'Company 10',
  'Matter 20',
  'Programme 30',
  'Conference 40',
  'Ministry 0',
  'Accord 50',
  'Envoy 60',
  'Ministry 70',
];
const itemsAmong = (nodes: number): readonly string[] => items.filter((name) => Number(name.split(' ')[1]) + 2 < nodes);

/** Something else is found with each of its keys. */
const query = 'provides';

type Times = Explored['times'];

/** By what was done, from the times of every round. */
const medians = (taken: readonly Times[]): Times =>
  Object.fromEntries(Object.keys(taken[0] ?? {}).map((deed) => [deed, median(taken.map((times) => times[deed] ?? 0))]));

/** The first round of all warms the machine and is not counted. */
const afterOne = async (rounds: number, round: (number: number) => Promise<Times>): Promise<Times> => {
  const taken: Times[] = [];
  for (let number = 0; number <= rounds; number += 1) taken.push(await round(number));
  return medians(taken.slice(1));
};

const thereAndBack = async (page: Page, rounds: number, gesture: Gesture): Promise<Times> => {
  let answered = false;
  const times = await afterOne(rounds, async (round) => {
    await gesture.before(round);
    const first = await shown(page);
    const there = await timeToAnswer(page, gesture.input, () => gesture.there(round));
    answered ||= (await shown(page)) !== first;
    const back = await timeToAnswer(page, gesture.input, () => gesture.back(round));
    await gesture.after(round);
    return { there, back };
  });
  if (!answered) throw new Error('a gesture leaves the picture as it was');
  return times;
};

/** What is drawn and in the light, as a text: the time of a gesture that never changes it would mean nothing. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    type Published = { picture: () => { cards: { id: string }[]; lit: string[] | null } | null };
    const published: Published = Reflect.get(window, 'entente');
    const picture = published.picture();
    return JSON.stringify([picture?.cards.map(({ id }) => id), picture?.lit]);
  });

const exploreKeys = async (page: Page, rounds: number): Promise<Explored> => {
  await openSearch(page);
  await page.keyboard.type(query);
  const times = await afterOne(rounds, async () => {
    await readyToType(page);
    const keys: [string, number][] = [];
    for (const key of query) keys.push([`“${key}”`, await timeToList(page, key)]);
    return Object.fromEntries(keys);
  });
  await page.keyboard.press('Escape');
  return { name: 'a key of the search', limit: 'key', times };
};

/** Browsers tell of tasks from 50 ms on: where none was told of, that is the most it can have been. */
const longest = (told: number): Times => (told === 0 ? { 'none over': 50 } : { longest: told });

/** Everything once through the real interface, from the opening picture of a document of so many nodes on. */
export const explore = async (page: Page, nodes: number, rounds: number): Promise<readonly Explored[]> => {
  const found = itemsAmong(nodes);
  const answer = async (name: string, gesture: Gesture): Promise<Explored> => ({
    name,
    limit: 'answer',
    times: await thereAndBack(page, rounds, gesture),
  });
  const opening = [await answer('a voice', voice(page)), await answer('a filter', filter(page))];
  const keys = await exploreKeys(page, rounds);
  const focused = [
    await answer('a focus', focus(page, found, 1)),
    await answer('a focus of two steps', focus(page, found, 2)),
  ];
  const measured = await longestTask(page, () => measure(page));
  const arranged = await longestTask(page, () => arrangeFreely(page));
  const free = [
    await answer('a voice, freely arranged', voice(page)),
    await answer('a filter, freely arranged', filter(page)),
    await answer('a focus, freely arranged', focus(page, found, 1)),
  ];
  return [
    ...opening,
    ...focused,
    ...free,
    keys,
    { name: 'longest task while measures are worked out', limit: 'task', times: longest(measured) },
    { name: 'longest task while arranging freely', limit: 'task', times: longest(arranged) },
  ];
};

/** The same inputs on a page that answers with one line. */
export const exploreEmptyPage = async (page: Page, rounds: number): Promise<{ answer: number; key: number }> => {
  const button = page.getByRole('button');
  const press = async (): Promise<Times> => ({ answer: await timeToAnswer(page, 'click', () => button.click()) });
  const { answer = 0 } = await afterOne(rounds, press);
  await page.getByRole('textbox').focus();
  const { key = 0 } = await afterOne(rounds, async () => ({ key: await timeToList(page, 'a') }));
  return { answer, key };
};
