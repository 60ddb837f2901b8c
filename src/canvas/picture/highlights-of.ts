import type { Scene } from '#core/graph/scene.ts';
import { stillHighlights, type Highlights, type Light } from '#core/drawing/highlights.ts';
import type { ElementRef, State } from '#store/state.ts';

const plainLight: Light = { looking: null, matched: null, unmatched: 'dim' };

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
const surroundings = (scene: Scene, ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([
    ...ids,
    ...scene.lines.flatMap((line) =>
      ids.has(line.from) || ids.has(line.to) || ids.has(line.key) ? [line.key, line.from, line.to] : [],
    ),
  ]);

const within = (ids: ReadonlySet<string>, limit: ReadonlySet<string> | null): ReadonlySet<string> =>
  limit === null ? ids : new Set([...ids].filter((id) => limit.has(id)));

export const highlightsOf = (
  scene: Scene,
  { selected, hovered, focused }: Pick<State, 'selected' | 'hovered' | 'focused'>,
  light: Light = plainLight,
): Highlights => {
  const resting = stillHighlights(scene, light);
  const over = hovered ? drawnAs(scene, hovered) : [];
  const still = light.looking?.lit ?? null;
  // What is faded stays faded, whatever is pointed at, and pointing at it takes no light from the rest.
  const points = over.some((id) => still?.has(id) ?? true);
  const pointed = points ? within(surroundings(scene, new Set(over)), still) : null;
  return {
    ...resting,
    selected: new Set(selected.flatMap((element) => drawnAs(scene, element))),
    hovered: over[0] ?? null,
    focused: focused ? (drawnAs(scene, focused)[0] ?? null) : null,
    lit: light.matched ?? pointed ?? still,
    passing: light.matched !== null || pointed !== null,
  };
};
