import { cardFor } from '#core/queries/search/matches-in.ts';
import type { Link } from '#core/queries/search/link-in.ts';
import type { ItemHit, LinkHit, PassageHit, SpeakerHit } from '#core/queries/search/search-results.ts';
import { decodePlace } from '#core/view/view-url.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { goToPlace } from '#store/go-to-place.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import type { ElementRef } from '#store/state.ts';
import { elementOf, goToClaim, goToLine, goToNode, goToSpeaker } from './go-to.ts';

export type Hit = ItemHit | SpeakerHit | PassageHit | LinkHit;

/** Goes where a hit leads. */
export function followHit(store: EntenteStore, hit: Hit): void {
  switch (hit.kind) {
    case 'item':
      return goToNode(store, hit.id);
    case 'speaker':
      return goToSpeaker(store, hit.id);
    case 'passage': {
      return goToClaim(store, hit.claim);
    }
    case 'link':
      return followLink(store, hit);
  }
}

/** A link with a view leads to that view, as it would from the address bar; a bare one to what it names, from here. */
function followLink(store: EntenteStore, { link, view }: LinkHit): void {
  const state = store.getState();
  const decoded = view === null ? null : decodePlace(view);
  if (decoded !== null) state.linkFailed(decoded.ok ? goToPlace(store, decoded.place) : decoded.problems);
  if (decoded?.ok !== true) follow(store, link);
}

function follow(store: EntenteStore, link: Link): void {
  const state = store.getState();
  switch (link.kind) {
    case 'unknown':
      return;
    case 'source':
      return state.openReader({ source: link.source, claim: link.claim });
    case 'path':
      return state.findPath(link.from, link.to);
    case 'element': {
      const { element } = link;
      if (element.kind === 'node') return goToNode(store, element.id);
      if (element.kind === 'line') return goToLine(store, element.key);
      return goToClaim(store, element.id);
    }
  }
}

/** What of the picture as it is stands for a hit; null where nothing does. */
export function previewOf(store: EntenteStore, hit: Hit): ElementRef | null {
  const state = store.getState();
  const scene = selectScene(state);
  if (scene === null || hit.kind === 'link') return null;
  if (hit.kind === 'passage') {
    const claim = selectGraph(state)?.claims.get(hit.claim);
    return claim === undefined ? null : elementOf(state, claim);
  }
  const card = cardFor(scene, hit.id);
  return card === null ? null : { kind: 'node', id: card };
}
