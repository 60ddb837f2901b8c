import type { ClaimId, EdgeKey, Level, Look, NodeId, Phase, Text, VoiceId } from '#core/document/schema.ts';

/** At most this many nodes and lines are ever drawn, whatever the size of the document. */
export const sceneBudget = 1500;

/** A line between groups may stand for a hundred thousand edges; it lists so many. */
export const listedEdges = 50;

/** A card of the picture: a node, a group of nodes, or the rest of a group that was opened. */
export type SceneNode = {
  readonly id: string;
  readonly kind: 'node' | 'group' | 'rest';
  readonly look: Look;
  readonly side: 'left' | 'middle' | 'right';
  readonly theme: 'purpose' | 'matter' | null;
  readonly level: Level;
  readonly label: Text;
  readonly short: Text | null;
  readonly strong: boolean;
  readonly key: boolean;
  readonly unnamed: boolean;
  /** The reading "these mentions are one" is the editor's: the joint mark. */
  readonly joint: boolean;
  readonly differs: boolean;
  /** Names given by voices, in the voices' order, without quotation marks. */
  readonly names: readonly Text[];
  /** Relations written on the card instead of drawn. */
  readonly words: readonly SceneWord[];
  readonly claims: number;
  /** Lines that a deeper level would draw or write here; in a picture of groups, those left out for want of room. */
  readonly hiddenLines: number;
  /** Ids of the members, for a group or a rest; empty for a node. */
  readonly members: readonly NodeId[];
  /** The open group that the card came out of; closing that one takes it back. */
  readonly openedFrom: string | null;
};

/** "in Ukraine": the relation's words and the other end's name; `inverse` when read from the far end. */
export type SceneWord = {
  readonly edge: EdgeKey;
  readonly phrase: Text;
  readonly node: NodeId;
  readonly inverse: boolean;
  readonly phase: Phase;
};

/** A line of the picture: all edges with the same ends, in the same direction. */
export type SceneLine = {
  /** `from|to`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly EdgeKey[];
  readonly claims: readonly ClaimId[];
  readonly phase: Phase;
  readonly arrow: boolean;
  /** Words of the edge that decides the phase, with its status: "plans to send". */
  readonly phrase: Text;
  readonly voices: readonly VoiceId[];
  readonly differs: boolean;
  /** No claim of it has a passage. */
  readonly noPassage: boolean;
  /**
   * Null between items. Where a group or a rest is at an end, how many edges the line stands for, either way: such a
   * line has phase `fact`, no arrow and no phrase, and lists the first `listedEdges` of its edges and their claims.
   */
  readonly count: number | null;
};

export type Scene = {
  /** `items`: every node at this level by itself. `groups`: too many, so groups stand for their members. */
  readonly kind: 'items' | 'groups';
  readonly level: Level;
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  /** How many of the document's nodes stand in the picture as cards of their own, and how many there are. */
  readonly shown: number;
  readonly total: number;
  /** Lines between groups that are not drawn, because no eye could follow them all; 0 between items. */
  readonly linesLeftOut: number;
  /** Ids of cards that were added to what the level shows, in the order in which they came; absent is none. */
  readonly extra?: readonly NodeId[];
  /** Keys of lines that were added: the picture tells them otherwise, but a path is seen only if it is drawn. */
  readonly extraLines?: readonly string[];
};
