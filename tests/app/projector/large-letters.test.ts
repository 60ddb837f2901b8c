import { expect, test } from 'vitest';
import { drawStep } from '#app/projector/presenting/draw-step.ts';
import { audienceRoom } from '#core/briefing/step/audience-frame.ts';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { keepStepPictures } from '#sync/briefing/keep-step-pictures.ts';
import { keepPositions } from '#sync/keep-positions.ts';
import { followSteps } from '#sync/presenter/follow-steps.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

/** A window of a briefing at its second step, and what it asked to have arranged. */
const windowOf = (role: 'audience' | 'notes') => {
  const store = createEntenteStore();
  const asked: LayoutInput[] = [];
  const noted = async (input: LayoutInput) => {
    asked.push(input);
    return arrange(input);
  };
  const read = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...read, problems: [], skipped: 0, records: 1 });
  store.getState().presentingStarted(role, { session: 'k3x9', me: role, step: 1 });
  return { store, asked, noted };
};

type Point = readonly [x: number, y: number];

/** Where the middle of each card is drawn. */
const middlesIn = (svg: string): ReadonlyMap<string, Point> =>
  new Map(
    [...svg.matchAll(/data-id="([^"]+)"[^>]*>.*?translate\(([\d.-]+) ([\d.-]+)\)/gu)].map(
      ([, id = '', x, y]): [string, Point] => [id, [Number(x), Number(y)]],
    ),
  );

test('with large letters the notes draw a step as the audience sees it: arranged for the same room, in the same sight', async () => {
  const [audience, notes] = [windowOf('audience'), windowOf('notes')];
  const room = audienceRoom(audience.store.getState().briefing);
  keepPositions(audience.store, audience.noted);
  followSteps(audience.store);
  audience.store.getState().chooseDisplay('projector');
  audience.store.getState().share({ large: true });
  audience.store.getState().frameMeasured({ ...room, letters: 1 });
  await expect.poll(() => audience.store.getState().arranging).toBe('idle');

  keepStepPictures(notes.store, notes.noted);
  const [, step] = notes.store.getState().steps;
  if (step === undefined) throw new Error('no second step');
  const made = () => notes.store.getState().stepPictures.get(step.id)?.made;
  await expect.poll(made).toBeDefined();
  const before = made();
  notes.store.getState().share({ large: true });
  await expect.poll(made).not.toBe(before);

  expect(notes.asked).toContainEqual(audience.asked.at(-1));
  const { arrangement, cameraWish } = audience.store.getState();
  if (cameraWish?.kind !== 'look') throw new Error('nothing is looked at');
  const { cx, cy, width } = cameraWish.camera;
  const zoom = room.width / width;
  const drawn = middlesIn(drawStep(notes.store.getState(), step, false) ?? '');
  expect(drawn.size).toBeGreaterThan(2);
  for (const { id, x, y } of arrangement?.cards ?? []) {
    const [left, top] = drawn.get(id) ?? [Number.NaN, Number.NaN];
    // A drawing keeps a few pixels free at its edges.
    expect(Math.abs(left - (x - cx) * zoom - room.width / 2), id).toBeLessThanOrEqual(8);
    expect(Math.abs(top - (y - cy) * zoom - room.height / 2), id).toBeLessThanOrEqual(8);
  }
});
