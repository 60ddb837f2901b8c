import { describe, expect, test, vi } from 'vitest';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { rememberArrangements, type ArrangementStorage } from '#sync/remember-arrangements.ts';

const node = { look: 'body', side: 'left', theme: null, level: 1, short: null, strong: false, key: false } as const;
const inputOf = (...ids: readonly string[]): LayoutInput => ({
  nodes: ids.map((id) => ({ ...node, id, label: id, names: [], words: [], hint: null, members: null })),
  lines: [],
  level: 1,
  frame: { width: 800, height: 600, display: 'desk' },
  bandCaptions: ['', '', ''],
  columnCaptions: ['', '', '', '', ''],
});
const arrangementOf = (width: number, ...ids: readonly string[]): Arrangement => ({
  width,
  height: 100,
  cards: ids.map((id) => ({
    id,
    x: 0,
    y: 0,
    width: 1,
    height: 1,
    lines: [id],
    sublines: [],
    strong: false,
    key: false,
  })),
  lines: [],
  captions: [],
  dropped: [],
  measures: {
    font: 16,
    lineHeight: 20,
    subFont: 15,
    subLineHeight: 17,
    captionFont: 15,
    phraseFont: 15,
    band: 36,
    padding: 9,
    verticalPadding: 16,
    lineRadius: 14,
  },
});

/** A storage that outlives a visit. */
const storage = (kept?: unknown) => {
  const cell = { kept };
  const kind: ArrangementStorage = { read: async () => cell.kept, write: async (value) => void (cell.kept = value) };
  return { ...kind, cell };
};
const { signal } = new AbortController();
const never = () => new Promise<Arrangement>(() => {});

describe('arrangements kept in the browser', () => {
  test('answer the next visit at once', async () => {
    const browser = storage();
    await rememberArrangements(async () => arrangementOf(7, 'a'), browser)(inputOf('a'), signal);
    expect(await rememberArrangements(never, browser)(inputOf('a'), signal)).toEqual(arrangementOf(7, 'a'));
  });

  test('are laid out again unseen, so that the visit after an update has new positions', async () => {
    const browser = storage();
    await rememberArrangements(async () => arrangementOf(7, 'a'), browser)(inputOf('a'), signal);
    const updated = rememberArrangements(async () => arrangementOf(8, 'a'), browser);
    expect((await updated(inputOf('a'), signal)).width).toBe(7);
    expect((await rememberArrangements(never, browser)(inputOf('a'), signal)).width).toBe(8);
  });

  test('answer no other input, not even one that differs in a word', async () => {
    const browser = storage();
    const arrange = vi.fn(async () => arrangementOf(7, 'a'));
    await rememberArrangements(arrange, browser)(inputOf('a'), signal);
    await rememberArrangements(arrange, browser)({ ...inputOf('a'), level: 2 }, signal);
    expect(browser.cell.kept).toMatchObject({ kept: [{}, {}] });
  });

  test('that lack a card or hold another are not drawn', async () => {
    const browser = storage();
    await rememberArrangements(async () => arrangementOf(7, 'a', 'b'), browser)(inputOf('a', 'c'), signal);
    const next = rememberArrangements(async () => arrangementOf(8, 'a', 'c'), browser);
    expect((await next(inputOf('a', 'c'), signal)).width).toBe(8);
  });

  test('keep the shape of version 1, the last twelve', async () => {
    const browser = storage();
    const remembering = rememberArrangements(async () => arrangementOf(7, 'a'), browser);
    for (let width = 0; width < 15; width += 1) {
      await remembering({ ...inputOf('a'), frame: { width, height: 1, display: 'desk' } }, signal);
    }
    const { kept } = browser.cell;
    expect(kept).toMatchObject({
      version: 1,
      kept: Array.from({ length: 12 }, () => ({ of: expect.any(String), arrangement: {} })),
    });
  });

  test.each([
    undefined,
    null,
    'x',
    { version: 2, kept: [] },
    { version: 1 },
    { version: 1, kept: [null] },
    { version: 1, kept: [{}] },
  ])('ignore what is strange: %j', async (kept) => {
    const remembering = rememberArrangements(async () => arrangementOf(7, 'a'), storage(kept));
    expect((await remembering(inputOf('a'), signal)).width).toBe(7);
  });

  test('are done without where the browser refuses', async () => {
    const refusing: ArrangementStorage = {
      read: () => Promise.reject(new Error('SecurityError')),
      write: () => Promise.reject(new Error('QuotaExceededError')),
    };
    const remembering = rememberArrangements(async () => arrangementOf(7, 'a'), refusing);
    expect((await remembering(inputOf('a'), signal)).width).toBe(7);
  });

  test('are not asked for by what was given up while they were read', async () => {
    const given = new AbortController();
    const arrange = vi.fn(async () => arrangementOf(7, 'a'));
    const asked = rememberArrangements(arrange, storage())(inputOf('a'), given.signal);
    given.abort();
    await expect(asked).rejects.toThrow('abort');
    expect(arrange).not.toHaveBeenCalled();
  });
});
