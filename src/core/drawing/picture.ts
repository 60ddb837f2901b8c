import type { VoiceId } from '#core/document/schema.ts';
import type { Arrangement, Card, Measures, RoutedLine } from '#core/picture/arrangement.ts';
import { ladder, type Rung } from '#core/picture/ladder.ts';
import { withOffsets, type Offsets } from '#core/picture/reroute.ts';
import type { Theme } from '#core/picture/tokens.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import { raise, type Raised } from './raise-cards.ts';
import { withSaid } from './with-said.ts';
import type { Scene, SceneLine, SceneNode } from '#core/graph/scene.ts';

/** What is drawn, ready to be drawn: made anew when scene, arrangement, pins or theme change, never altered. */
export type Picture = {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly theme: Theme;
  readonly language: string;
  /** All voices of the document, in its order. */
  readonly voices: readonly VoiceId[];
  /** In the order they are painted: moved cards lie on top. */
  readonly cards: readonly PictureCard[];
  readonly lines: readonly PictureLine[];
  readonly card: ReadonlyMap<string, PictureCard>;
  readonly line: ReadonlyMap<string, PictureLine>;
  /** How many times their usual size letters are wanted, where they do not grow with the cards. */
  readonly letters: number;
  /** Lines are this much thinner where the cards are narrow. */
  readonly lineShare: number;
};

export type PictureCard = {
  readonly id: string;
  readonly card: Card;
  readonly node: SceneNode;
  readonly colour: string;
  /** Colour of the label, and of the icon on its band. */
  readonly ink: string;
  readonly onBand: string;
  readonly filled: boolean;
  readonly pinned: boolean;
  /** How much larger than the layout made it: a selected card is lifted towards the audience. */
  readonly scale: number;
  /** Moved or lifted cards that lie over this one. */
  readonly under: readonly Card[];
  /** Neighbours that are not drawn: what expanding it would add. */
  readonly more: number;
  /** How much of a measure it has, from 0 to 1, where the picture shows one; else null. */
  readonly size: number | null;
};

export type PictureLine = {
  readonly key: string;
  readonly line: RoutedLine;
  readonly told: SceneLine;
  readonly rung: Rung;
  /** Stands for many relations between groups: its width says how many, its dash says nothing. */
  readonly bundle: boolean;
};

const overlap = (a: Card, b: Card): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const pictureCards = (
  raised: Raised,
  { scene, theme, offsets, looking, language, more, sizes }: PictureParts,
  measures: Measures,
): readonly PictureCard[] => {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const isOnTop = (id: string): boolean => raised.scales.has(id) || offsets[id] !== undefined;
  const onTop = raised.cards.filter(({ id }) => isOnTop(id));
  return [...raised.cards.filter(({ id }) => !isOnTop(id)), ...onTop].flatMap((plain): readonly PictureCard[] => {
    const node = nodes.get(plain.id);
    if (node === undefined) return [];
    const card = withSaid(plain, node, measures, looking, language);
    const filled = node.look === 'country' && node.kind === 'node';
    return [
      {
        id: card.id,
        card,
        node,
        colour: theme.looks[node.look],
        ink: filled ? theme.onCountry : theme.text,
        onBand: filled ? theme.onCountry : theme.onBand,
        filled,
        pinned: offsets[card.id] !== undefined,
        scale: raised.scales.get(card.id) ?? 1,
        under: onTop.slice(onTop.indexOf(plain) + 1).filter((other) => overlap(plain, other)),
        more: more?.get(card.id) ?? 0,
        size: sizes?.get(card.id) ?? null,
      },
    ];
  });
};

const pictureLines = (
  arrangement: Arrangement,
  { scene, looking }: Pick<PictureParts, 'scene' | 'looking'>,
  cards: ReadonlyMap<string, PictureCard>,
): readonly PictureLine[] => {
  const told = new Map(scene.lines.map((line) => [line.key, looking?.told.get(line.key) ?? line]));
  return arrangement.lines.flatMap((line): readonly PictureLine[] => {
    const scened = told.get(line.key);
    if (scened === undefined || !cards.has(scened.from) || !cards.has(scened.to)) return [];
    const bundle = scened.count !== null;
    return [{ key: line.key, line, told: scened, rung: bundle ? ladder.fact : ladder[scened.phase], bundle }];
  });
};

export type PictureParts = {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly offsets: Offsets;
  readonly theme: Theme;
  readonly language: string;
  readonly voices: readonly VoiceId[];
  /** Ids of cards that are selected. */
  readonly selected: ReadonlySet<string>;
  /** How the view tells the scene; absent: as it is. */
  readonly looking?: Looking | null;
  readonly more?: ReadonlyMap<string, number>;
  readonly sizes?: ReadonlyMap<string, number>;
  readonly letters?: number;
};

const nobody: ReadonlySet<string> = new Set();

export const pictureOf = (parts: PictureParts): Picture => {
  const { scene, arrangement: asArranged, offsets, theme, language, voices, selected, letters = 1 } = parts;
  const moved = withOffsets(asArranged, offsets);
  const raised = raise(moved, theme.display === 'projector' ? selected : nobody);
  const arrangement = { ...moved, cards: raised.cards, lines: raised.lines };
  const cards = pictureCards(raised, parts, arrangement.measures);
  const card = new Map(cards.map((each) => [each.id, each]));
  const lines = pictureLines(arrangement, parts, card);
  return {
    scene,
    arrangement,
    theme,
    language,
    voices,
    cards,
    lines,
    card,
    line: new Map(lines.map((each) => [each.key, each])),
    letters,
    lineShare: theme.display !== 'projector' && arrangement.width < 1000 ? 0.85 : 1,
  };
};

/**
 * Was this arrangement made for this scene? Nothing in it is unknown, and what is missing was dropped knowingly. Other
 * arrangements of the same cards have other lines: what lanes say by position, they draw.
 */
export const isArrangedFor = ({ cards, lines, dropped }: Arrangement, scene: Scene): boolean => {
  const ids = new Set(scene.nodes.map(({ id }) => id));
  const keys = new Set(scene.lines.map(({ key }) => key));
  return (
    cards.every(({ id }) => ids.has(id)) &&
    cards.length + dropped.length === ids.size &&
    lines.every(({ key }) => keys.has(key)) &&
    (dropped.length > 0 || lines.length === keys.size)
  );
};
