import type {
  Claim,
  ClaimId,
  EdgeKey,
  EntenteDocument,
  Level,
  Look,
  NodeId,
  NodeRecord,
  NodeType,
  Phase,
  RelationType,
  VoiceId,
} from '#core/document/schema.ts';

/** A node as drawn and read: its record, with what the ontology says of its type filled in. */
export type GraphNode = {
  readonly id: NodeId;
  readonly record: NodeRecord;
  readonly type: NodeType;
  readonly look: Look;
  readonly level: Level;
  /** Claims that end here or that name or describe the node, in reading order. */
  readonly claims: readonly Claim[];
  /** Claims that this node makes as a speaker, in reading order. */
  readonly says: readonly Claim[];
  /** What voices call it, in the voices' order; a voice's first name first. */
  readonly names: readonly VoicedName[];
  /** Keys of the edges that end here, in the order in which claims first tell them. */
  readonly edges: readonly EdgeKey[];
  /** Voices name it differently, or rate one of its edges differently: the claims that show it. */
  readonly differs: boolean;
};

export type VoicedName = { readonly voice: VoiceId | null; readonly claim: Claim };

/** All claims with the same ends and relation. */
export type Edge = {
  readonly key: EdgeKey;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly relation: string;
  readonly type: RelationType;
  readonly claims: readonly Claim[];
  readonly phase: EdgePhase;
  /** Voices that tell it, in the document's order. */
  readonly voices: readonly VoiceId[];
  readonly differs: boolean;
};

/**
 * Why a line is drawn as it is: `only` one status was given; `strongest` of several that do not contradict;
 * `weaker` because voices rate it differently. The claims are those that gave the phase drawn, then the others.
 */
export type EdgePhase = {
  readonly phase: Phase;
  readonly status: string;
  readonly reason: 'only' | 'strongest' | 'weaker';
  readonly decidedBy: readonly ClaimId[];
  readonly others: readonly { readonly claim: ClaimId; readonly status: string }[];
};

/** The document derived for everyone or for one lens; ids map to what is drawn, in the document's order. */
export type Graph = {
  readonly document: EntenteDocument;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly edges: ReadonlyMap<EdgeKey, Edge>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
};
