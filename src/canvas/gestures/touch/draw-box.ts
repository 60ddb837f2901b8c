import type { Spot } from './fingers.ts';

export type DrawBox = {
  readonly begin: (at: Spot) => void;
  readonly to: (at: Spot) => void;
  /** Takes the box away; its corners, or null if none was begun. */
  readonly end: () => readonly [Spot, Spot] | null;
};

/** The box that a finger draws over the picture, as wide as it has been dragged. */
export const drawBox = (container: HTMLElement): DrawBox => {
  const box = document.createElement('div');
  let corners: readonly [Spot, Spot] | null = null;

  const show = ([a, b]: readonly [Spot, Spot]): void => {
    box.style.translate = `${Math.min(a.x, b.x)}px ${Math.min(a.y, b.y)}px`;
    box.style.inlineSize = `${Math.abs(a.x - b.x)}px`;
    box.style.blockSize = `${Math.abs(a.y - b.y)}px`;
  };
  return {
    begin: (at) => {
      corners = [at, at];
      box.dataset['box'] = '';
      container.append(box);
      show(corners);
    },
    to: (at) => {
      if (corners === null) return;
      corners = [corners[0], at];
      show(corners);
    },
    end: () => {
      const drawn = corners;
      corners = null;
      box.remove();
      return drawn;
    },
  };
};
