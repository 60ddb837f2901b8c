import type { NodeId } from '#core/document/schema.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';

/** What stands out, by card id or line key. Lines have a bar in their key and cards have none, so one set holds both. */
export type Highlights = {
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly focused: string | null;
  /** What keeps its ink while the rest is dimmed; null when nothing is dimmed. */
  readonly lit: ReadonlySet<string> | null;
  /** The rest is dimmed for a moment only, by what is pointed at or typed: the picture's captions give way. */
  readonly passing: boolean;
  /** Not drawn at all, without anything else moving; null where everything is drawn. */
  readonly present: ReadonlySet<string> | null;
  /** What only may belong: drawn lighter. */
  readonly maybe: ReadonlySet<string>;
  /** Stations of a path in walking order, and the lines between them. */
  readonly stations: readonly NodeId[];
  readonly pathLines: ReadonlySet<string>;
};

const nothing: ReadonlySet<string> = new Set();

export const noHighlights: Highlights = {
  selected: nothing,
  hovered: null,
  focused: null,
  lit: null,
  passing: false,
  present: null,
  maybe: nothing,
  stations: [],
  pathLines: nothing,
};

/** The light that a view, and whoever types into the search, throw on a scene. */
export type Light = {
  readonly looking: Looking | null;
  readonly matched: ReadonlySet<string> | null;
  readonly unmatched: 'dim' | 'hide';
  /** Hidden by hand: gone, whatever becomes of the rest. */
  readonly hidden?: readonly NodeId[];
};

/** What is drawn at all; null where everything is. */
const presentIn = (scene: Scene, light: Light): ReadonlySet<string> | null => {
  const [present, alone] = [passingIn(scene, light), light.looking?.alone ?? null];
  return present === null || alone === null ? (present ?? alone) : new Set([...alone].filter((id) => present.has(id)));
};

const passingIn = (scene: Scene, { looking, unmatched, hidden = [] }: Light): ReadonlySet<string> | null => {
  if (unmatched === 'hide') return looking?.passing ?? null;
  if (hidden.length === 0) return null;
  const away = new Set(hidden);
  const cards = scene.nodes.map(({ id }) => id).filter((id) => !away.has(id));
  const lines = scene.lines.filter(({ from, to }) => !away.has(from) && !away.has(to)).map(({ key }) => key);
  return new Set([...cards, ...lines]);
};

/** Of two adjoining stations both ways count: a line has one direction, a path may take it backwards. */
const linesOfPath = (scene: Scene, stations: readonly NodeId[]): ReadonlySet<string> => {
  const steps = new Set(
    stations.slice(1).flatMap((to, place) => [`${stations[place]}|${to}`, `${to}|${stations[place]}`]),
  );
  return steps.size === 0 ? nothing : new Set(scene.lines.map(({ key }) => key).filter((key) => steps.has(key)));
};

/** A scene in the light of its view, with nobody pointing at anything. */
export const stillHighlights = (scene: Scene, light: Light): Highlights => {
  const stations = light.looking?.stations ?? [];
  return {
    ...noHighlights,
    lit: light.matched ?? light.looking?.lit ?? null,
    passing: light.matched !== null,
    present: presentIn(scene, light),
    maybe: light.looking?.maybe ?? nothing,
    stations,
    pathLines: linesOfPath(scene, stations),
  };
};

export const isDimmed = ({ lit }: Highlights, id: string): boolean => lit !== null && !lit.has(id);

export const isAbsent = ({ present }: Highlights, id: string): boolean => present !== null && !present.has(id);

/** Between what belongs and what does not. */
export const maybeInk = 0.6;

/** Share of its ink that an element is drawn with. */
export const inkOf = (highlights: Highlights, id: string, dim: number): number => {
  if (isAbsent(highlights, id)) return 0;
  if (isDimmed(highlights, id)) return dim;
  return highlights.maybe.has(id) ? maybeInk : 1;
};
