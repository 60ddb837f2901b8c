import { expect, test } from 'vitest';
import { openingView } from '#canvas/camera/fit-view.ts';
import { inOtherWords } from '#canvas/camera/in-other-words.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import type { Picture } from '#core/drawing/picture.ts';
import { drawnSample } from './drawn-sample.ts';

const frame: Frame = { width: 1180, height: 800, display: 'desk' };
const english = drawnSample({ frame });

/** The same picture with other names: the farther down a card stands, the farther it has moved. */
const ukrainian: Picture = {
  ...english,
  language: 'uk',
  card: new Map(
    [...english.card].map(([id, each]) => {
      const { x, y } = each.card;
      return [id, { ...each, card: { ...each.card, x: x + 25, y: y * 1.2 } }];
    }),
  ),
};

const view = { zoom: 1.5, x: 100, y: -80, width: 1180, height: 800 };
const onScreen = (picture: Picture, id: string, { zoom, x, y }: { zoom: number; x: number; y: number }) => {
  const card = picture.card.get(id)?.card;
  return card === undefined ? null : [card.x * zoom + x, card.y * zoom + y].map(Math.round);
};

test('what is selected stays where it was when its name changes', () => {
  const seen = [...english.card.values()].find(
    ({ card }) => Math.abs(card.x * 1.5 + 100 - 590) < 400 && Math.abs(card.y * 1.5 - 80 - 400) < 300,
  );
  const id = seen?.id ?? '';
  const camera = inOtherWords(english, ukrainian, { view, frame, selected: id });
  expect(camera?.zoom).toBe(1.5);
  expect(camera && onScreen(ukrainian, id, camera)).toEqual(onScreen(english, id, view));
});

test('with nothing selected, one of the cards in the middle does', () => {
  const camera = inOtherWords(english, ukrainian, { view, frame, selected: null });
  const kept = [...english.card.keys()].filter(
    (id) => camera && onScreen(ukrainian, id, camera)?.join() === onScreen(english, id, view)?.join(),
  );
  expect(kept.length).toBeGreaterThan(0);
});

test('a camera that nobody moved goes where the new picture is opened, as does one over another picture', () => {
  const home = { ...view, ...openingView(english.arrangement, frame) };
  expect(inOtherWords(english, ukrainian, { view: home, frame, selected: null })).toBeNull();
  expect(inOtherWords(english, english, { view, frame, selected: null })).toBeNull();
  expect(
    inOtherWords(english, { ...ukrainian, scene: { ...english.scene } }, { view, frame, selected: null }),
  ).toBeNull();
});
