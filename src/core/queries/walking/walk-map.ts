import type { Scene } from '#core/graph/scene.ts';
import type { Arrangement, Point } from '#core/picture/arrangement.ts';
import { withOffsets, type Offsets } from '#core/picture/reroute.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import type { View } from '#core/view/view.ts';

export type Way = { readonly key: string; readonly from: string; readonly to: string };

/** What the keyboard walks over: where the cards stand that are drawn, and the lines between them. */
export type WalkMap = {
  /** Middles of the cards, model units. */
  readonly spots: ReadonlyMap<string, Point>;
  /** Lines by the cards that they end at. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Lines by key. */
  readonly way: ReadonlyMap<string, Way>;
  /** Whether a card or line, by id or key, keeps its ink in the view. */
  readonly isLit: (id: string) => boolean;
};

type Drawn = {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly offsets: Offsets;
  readonly looking: Looking | null;
  readonly view: Pick<View, 'unmatched' | 'hidden'>;
};

/** The map of what is drawn; what a view hides cannot be walked to. */
export function walkMap({ scene, arrangement, offsets, looking, view }: Drawn): WalkMap {
  const passing = view.unmatched === 'hide' ? (looking?.passing ?? null) : null;
  const hidden = new Set(view.hidden);
  const isThere = (id: string): boolean => !hidden.has(id) && (passing?.has(id) ?? true);
  const cards = withOffsets(arrangement, offsets).cards.filter(({ id }) => isThere(id));
  const spots = new Map(cards.map(({ id, x, y }): readonly [string, Point] => [id, [x, y]]));
  const drawn = new Set(arrangement.lines.map(({ key }) => key));
  const lines = scene.lines.filter(
    ({ key, from, to }) => drawn.has(key) && isThere(key) && spots.has(from) && spots.has(to),
  );
  return { ...mapOf(spots, lines), isLit: (id) => looking?.lit?.has(id) ?? true };
}

/** Lines by key and by their ends; a line that leads back to its own card is listed there once. */
export function mapOf(spots: WalkMap['spots'], lines: readonly Way[]): Pick<WalkMap, 'spots' | 'ways' | 'way'> {
  const ways = new Map<string, Way[]>([...spots.keys()].map((id) => [id, []]));
  for (const line of lines) for (const end of new Set([line.from, line.to])) ways.get(end)?.push(line);
  return { spots, ways, way: new Map(lines.map((line) => [line.key, line])) };
}
