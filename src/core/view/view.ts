import type { ClaimId, Level, NodeId, VoiceId } from '#core/document/schema.ts';

/** How the picture stands: who is left and right, how far from one item, what follows from what, when, or freely. */
export const arrangements = ['lanes', 'rings', 'layers', 'timeline', 'free'] as const;
export type ArrangementKind = (typeof arrangements)[number];

/** How what is looked at is shown: drawn, or told in words. One selection, lens and filter hold in all of them. */
export const renderings = ['picture', 'list', 'table', 'matrix'] as const;
export type Rendering = (typeof renderings)[number];

/** Whose telling is looked at: everyone's, some voices', what two voices both say, or what they say differently. */
export type Lens = 'everyone' | 'shared' | 'differing' | readonly VoiceId[];

/** Whole months, both included: `2023-11`. `maybe` lets in dates that may lie inside, `undated` what has none. */
export type DateWindow = {
  readonly from: string;
  readonly to: string;
  readonly maybe: boolean;
  readonly undated: boolean;
};

/** What is let through; null is everything. Lists name what is kept, so that a link says what it shows. */
export type Filters = {
  readonly types: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  /** Groups of nodes, the empty text for nodes of none. */
  readonly groups: readonly string[] | null;
  /** Voices, the empty text for claims of none. */
  readonly voices: readonly string[] | null;
  readonly dates: DateWindow | null;
  /** Only where the accounts differ. */
  readonly differs: boolean;
  /** Only direct quotations. */
  readonly quoted: boolean;
};

export type Depth = 1 | 2 | 3;
export type Focus = { readonly id: NodeId; readonly depth: Depth };

/** A way between two nodes; `choice` counts the ways found, from 0. */
export type PathWish = { readonly from: NodeId; readonly to: NodeId; readonly choice: number };

/**
 * What a briefing step puts in the light; claims light their ends too. `rest` is what becomes of all else, as far as the
 * view lets it through.
 */
export type Lit = {
  readonly nodes: readonly NodeId[];
  readonly claims: readonly ClaimId[];
  readonly rest: 'keep' | 'dim' | 'hide';
};

export const measuresOfSize = ['degree', 'betweenness', 'brokerage'] as const;
export type SizeMeasure = (typeof measuresOfSize)[number];

/**
 * What is looked at, and nothing about where it came from: a shared link is a view as text, a briefing step is a view
 * plus words. `openGroups` are the groups opened in a picture too large to be drawn item by item.
 */
export type View = {
  /** Null while nobody has chosen: as is usual on the screen that it is looked at on. */
  readonly as: Rendering | null;
  readonly level: Level;
  readonly openGroups: readonly string[];
  readonly lens: Lens;
  /** Nodes drawn once per voice. */
  readonly split: readonly NodeId[];
  readonly filters: Filters;
  /** What becomes of all that does not pass. */
  readonly unmatched: 'dim' | 'hide';
  /** Hidden by hand. */
  readonly hidden: readonly NodeId[];
  readonly focus: Focus | null;
  /** The light of a briefing step; a path or a focus takes its place. */
  readonly lit: Lit | null;
  /** Nodes whose neighbours are drawn whatever their level, in the order in which they were asked for. */
  readonly expanded: readonly NodeId[];
  readonly path: PathWish | null;
  readonly arrangement: ArrangementKind;
  /** Only these are arranged; null is all. */
  readonly packed: readonly NodeId[] | null;
  readonly size: SizeMeasure | null;
};

export const noFilters: Filters = {
  types: null,
  statuses: null,
  groups: null,
  voices: null,
  dates: null,
  differs: false,
  quoted: false,
};

export const openingView: View = {
  as: null,
  level: 1,
  openGroups: [],
  lens: 'everyone',
  split: [],
  filters: noFilters,
  unmatched: 'dim',
  hidden: [],
  focus: null,
  lit: null,
  expanded: [],
  path: null,
  arrangement: 'lanes',
  packed: null,
  size: null,
};

/** The view that nothing stands in the middle of; rings have no picture without a centre. */
export const withoutFocus = (view: View): View => ({
  ...view,
  focus: null,
  arrangement: view.arrangement === 'rings' ? 'lanes' : view.arrangement,
});

/** The view with everything in the light, told by everyone; level, opened groups and what was expanded stay. */
export const plainView = (view: View): View => ({
  ...withoutFocus(view),
  lens: 'everyone',
  filters: noFilters,
  hidden: [],
  lit: null,
  path: null,
  split: [],
  packed: null,
  size: null,
});

/** Whether two views look at the same in the same light, however it is shown. */
export const sameSight = (one: View, other: View): boolean =>
  one === other || JSON.stringify({ ...one, as: null }) === JSON.stringify({ ...other, as: null });

/** Whether filters hold anything back. */
export const isFiltered = (filters: Filters): boolean =>
  filters.differs ||
  filters.quoted ||
  filters.dates !== null ||
  [filters.types, filters.statuses, filters.groups, filters.voices].some((kept) => kept !== null);
