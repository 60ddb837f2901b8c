import { boxesMeet, type Box } from '#core/drawing/placed.ts';

/** Finds out whether a place is taken without asking every box: boxes are kept by the cells that they touch. */
export type BoxGrid = { readonly isFree: (box: Box) => boolean; readonly take: (box: Box) => void };

const cell = 64;

export const boxGrid = (): BoxGrid => {
  const cells = new Map<string, Box[]>();
  const touched = ({ x, y, width, height }: Box): readonly string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1) {
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1)
        keys.push(`${column},${row}`);
    }
    return keys;
  };
  return {
    isFree: (box) => touched(box).every((key) => !(cells.get(key) ?? []).some((other) => boxesMeet(box, other))),
    take: (box) => {
      for (const key of touched(box)) {
        const boxes = cells.get(key);
        if (boxes) boxes.push(box);
        else cells.set(key, [box]);
      }
    },
  };
};
