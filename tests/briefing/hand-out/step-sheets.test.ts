import { describe, expect, test } from 'vitest';
import { stepSheets } from '#briefing/hand-out/model/step-sheet.ts';
import { arrange } from '#layout/arrange.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { viewArranger } from '#sync/briefing/arrange-view.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const opened = () => {
  const store = createEntenteStore();
  const document = sampleDocument();
  const read = { fileName: 'sample.json', text: '{}', document, problems: [], skipped: 0, records: 1 };
  store.getState().documentRead(read);
  return store;
};

const store = opened();
const arrangeView = viewArranger(store, async (input) => arrange(input));
const sheets = await stepSheets(store.getState(), {}, arrangeView, new AbortController().signal);

describe('the steps of the sample as sheets', () => {
  test('there is one for each step that is shown, with its words', () => {
    const shown = store.getState().steps.filter(({ skip }) => skip !== true);
    expect(sheets.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    expect(shown.length).toBeGreaterThan(3);
  });

  test('each map has its picture, described, with a key of what it shows', () => {
    const figures = sheets.flatMap(({ body }) => (body.kind === 'figure' ? [body] : []));
    expect(figures.length).toBeGreaterThan(2);
    for (const { picture, legend, description } of figures) {
      expect(picture.cards.length).toBeGreaterThan(0);
      expect(legend.length).toBeGreaterThan(3);
      expect(description).toMatch(/items? and \d+ lines?\./u);
    }
  });

  test('its passages are numbered from 1 without a gap, and the numbers on lines are among them', () => {
    for (const { passages, body } of sheets) {
      const numbers = passages.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, place) => place + 1));
      const onLines =
        body.kind === 'figure' ? [...body.notes.values()].flatMap((text) => text.split(', ').map(Number)) : [];
      expect(onLines.filter((number) => !numbers.includes(number))).toEqual([]);
    }
    expect(sheets.some(({ body }) => body.kind === 'figure' && body.notes.size > 0)).toBe(true);
  });

  test('a matrix is placed for the screen of the slides, with the numbers of its passages in its cells', async () => {
    const shown = opened();
    const [first] = shown.getState().steps;
    if (first === undefined) throw new Error('the sample has steps');
    shown.setState({ steps: [{ ...first, kind: 'matrix', claims: ['c06', 'c43'], cites: ['c06', 'c43'] }] });
    const bodies = await Promise.all(
      (['16:9', '4:3'] as const).map(async (aspect) => {
        const [sheet] = await stepSheets(shown.getState(), { aspect }, arrangeView, new AbortController().signal);
        if (sheet?.body.kind !== 'matrix') throw new Error('no matrix');
        return sheet.body;
      }),
    );
    const [wide, old] = bodies;
    expect(wide?.notes.get('us-dod|jp-doc')).toBe('1, 2');
    expect(wide?.figure.width).toBeLessThanOrEqual(1280);
    expect(old?.figure.width).toBeLessThanOrEqual(1024);
  });

  test('what is cancelled is not gone on with', async () => {
    const running = new AbortController();
    running.abort(new Error('enough'));
    await expect(stepSheets(store.getState(), {}, arrangeView, running.signal)).rejects.toThrow('enough');
  });

  test('a hidden step is not handed out', async () => {
    const hiding = opened();
    const [first] = hiding.getState().steps;
    if (first === undefined) throw new Error('the sample has steps');
    hiding.getState().changeStep({ ...first, skip: true });
    const some = await stepSheets(hiding.getState(), {}, arrangeView, new AbortController().signal);
    expect(some.map(({ id }) => id)).not.toContain(first.id);
  });
});
