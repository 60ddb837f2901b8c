import type { Scene } from '#core/graph/scene.ts';
import type { ElementRef, SelectionState } from '#store/state.ts';

/** What stands out, by card id or line key. Lines have a bar in their key and cards have none, so one set holds both. */
export type Highlights = {
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly focused: string | null;
  /** What keeps its ink while the rest is dimmed; null when nothing is dimmed. */
  readonly lit: ReadonlySet<string> | null;
};

export const noHighlights: Highlights = { selected: new Set(), hovered: null, focused: null, lit: null };

const drawnAs = (scene: Scene, element: ElementRef): readonly string[] => {
  switch (element.kind) {
    case 'node':
      return [element.id];
    case 'line':
      return [element.key];
    case 'claim':
      return scene.lines.filter((line) => line.claims.includes(element.id)).map((line) => line.key);
  }
};

/** A card with its lines and their other ends; a line with its two ends. */
const surroundings = (scene: Scene, id: string): ReadonlySet<string> =>
  new Set([
    id,
    ...scene.lines.flatMap((line) =>
      line.from === id || line.to === id || line.key === id ? [line.key, line.from, line.to] : [],
    ),
  ]);

export const highlightsOf = (
  scene: Scene,
  { selected, hovered, focused }: Pick<SelectionState, 'selected' | 'hovered' | 'focused'>,
): Highlights => {
  const over = hovered ? (drawnAs(scene, hovered)[0] ?? null) : null;
  return {
    selected: new Set(selected.flatMap((element) => drawnAs(scene, element))),
    hovered: over,
    focused: focused ? (drawnAs(scene, focused)[0] ?? null) : null,
    lit: over === null ? null : surroundings(scene, over),
  };
};

export const isDimmed = ({ lit }: Highlights, id: string): boolean => lit !== null && !lit.has(id);
