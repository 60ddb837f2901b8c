import type { Claim, ClaimId, NodeId } from '#core/document/schema.ts';
import type { MarkedExcerpt } from './excerpt.ts';
import type { PastedLink } from './link-in.ts';
import type { MarkedText } from './marks.ts';
import type { NameKind } from './names-of.ts';

/** An item, with the name that it was found by. */
export type ItemHit = {
  readonly kind: 'item';
  readonly id: NodeId;
  readonly as: NameKind;
  readonly name: MarkedText;
  /** What to mark where the item is called by another name. */
  readonly words: readonly string[];
};

/** A node that speaks: all that it says. */
export type SpeakerHit = Omit<ItemHit, 'kind'> & { readonly kind: 'speaker'; readonly says: number };

/** A claim, with its words round what was found; `paragraph` counts from 0 and is null where no source has the words. */
export type PassageHit = {
  readonly kind: 'passage';
  readonly claim: ClaimId;
  readonly excerpt: MarkedExcerpt;
  readonly paragraph: number | null;
};

export type LinkHit = PastedLink & { readonly kind: 'link' };

export type SearchGroup = 'items' | 'speakers' | 'passages';

/** What was found. At most `mostHits` of it are told; all of it is in `nodes` and `claims`. */
export type SearchResults = {
  readonly query: string;
  /** What a pasted permalink points to; the groups are empty then, and `nodes` and `claims` are what it is about. */
  readonly link: LinkHit | null;
  readonly items: readonly ItemHit[];
  readonly speakers: readonly SpeakerHit[];
  readonly passages: readonly PassageHit[];
  readonly counts: { readonly [G in SearchGroup]: number };
  /** There are more passages than were counted. */
  readonly countless: boolean;
  readonly nodes: readonly NodeId[];
  readonly claims: readonly Claim[];
};

export const mostHits = 50;

const usual: { readonly [G in SearchGroup]: number } = { items: 8, speakers: 4, passages: mostHits - 12 };

/** How many of each group are told: few items and speakers, passages for the rest; one alone has all the room. */
export function portions(
  counts: SearchResults['counts'],
  only: SearchGroup | null,
): { readonly [G in SearchGroup]: number } {
  if (only !== null) return { items: 0, speakers: 0, passages: 0, [only]: Math.min(counts[only], mostHits) };
  const portion = (group: SearchGroup): number => Math.min(counts[group], usual[group]);
  return { items: portion('items'), speakers: portion('speakers'), passages: portion('passages') };
}
