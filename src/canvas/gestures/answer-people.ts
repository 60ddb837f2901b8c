import type { EntenteStore } from '#store/create-store.ts';
import type { Words } from '#canvas/words.ts';
import type { Gestures } from './gestures.ts';
import { showTooltip } from './hover/show-tooltip.ts';
import { listenToGestures } from './listen-to-gestures.ts';

type Answering = Gestures & {
  readonly store: EntenteStore;
  readonly tooltip: HTMLElement;
  readonly words: () => Words;
};

/** All that answers pointers, fingers and keys over the picture; loaded once there is one to point at. Returns the stop. */
export const answerPeople = ({ tooltip, words, ...gestures }: Answering): (() => void) => {
  const { container, store, hover, picture } = gestures;
  const stops = [
    listenToGestures(gestures),
    showTooltip({ element: tooltip, container, store, hover, picture, words }),
  ];
  return () => stops.forEach((stop) => stop());
};
