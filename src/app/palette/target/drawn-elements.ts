import { selectLooking, selectScene } from '#store/selectors.ts';
import { pinsShown } from '#store/shapes/pins-shown.ts';
import type { ElementRef, State } from '#store/state.ts';

/** Whether a card or line is drawn at all: what is hidden keeps its place. */
const presence = (state: State): ((id: string) => boolean) => {
  const { unmatched, hidden } = state.view;
  if (unmatched === 'dim') return (id) => !id.split('|').some((end) => hidden.includes(end));
  const passing = selectLooking(state)?.passing ?? null;
  return (id) => passing?.has(id) ?? true;
};

/** All cards that are drawn. */
export const drawnCards = (state: State): readonly ElementRef[] => {
  const isPresent = presence(state);
  const cards = selectScene(state)?.nodes ?? [];
  return cards.filter(({ id }) => isPresent(id)).map(({ id }) => ({ kind: 'node', id }));
};

/** Cards whose middle, and lines all of whose corners, are on the screen: what a box drawn over all of it would hold. */
export const elementsInSight = (state: State): readonly ElementRef[] => {
  const { arrangement, viewport } = state;
  if (arrangement === null || viewport === null) return [];
  const isPresent = presence(state);
  const pins = pinsShown(state);
  const { zoom, x, y, width, height } = viewport;
  const isSeen = (modelX: number, modelY: number): boolean => {
    const [left, top] = [modelX * zoom + x, modelY * zoom + y];
    return left >= 0 && top >= 0 && left <= width && top <= height;
  };
  const cards = arrangement.cards.filter(({ id, x: cardX, y: cardY }) => {
    const [dx, dy] = pins[id] ?? [0, 0];
    return isPresent(id) && isSeen(cardX + dx, cardY + dy);
  });
  const lines = arrangement.lines.filter(
    ({ key, points }) => isPresent(key) && points.every(([lineX, lineY]) => isSeen(lineX, lineY)),
  );
  return [
    ...cards.map(({ id }) => ({ kind: 'node', id }) as const),
    ...lines.map(({ key }) => ({ kind: 'line', key }) as const),
  ];
};
