import { textIn } from '#core/document/text-in.ts';
import { farEnd, linesOf } from '#core/queries/walking/walk.ts';
import type { Stuck } from '#core/queries/walking/stuck.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';
import { selectLineOwner, selectWalkMap } from '#store/walking/whereabouts.ts';
import { lineInView } from './line-in-view.ts';

const nameOf = (state: State, id: string): string => {
  const { language } = state;
  const label = selectGraph(state)?.nodes.get(id)?.record.label;
  return textIn(label ?? selectScene(state)?.nodes.find((node) => node.id === id)?.label ?? '', language);
};

/** A line in words, and which of the lines of one of its ends it is. */
const lineOf = (state: State, key: string, owner: string | null): readonly string[] => {
  const map = selectWalkMap(state);
  const all = map === null || owner === null ? [] : linesOf(map, owner);
  const place = all.findIndex((way) => way.key === key);
  const { walking } = laterMessagesIn(state.language);
  return [lineInView(state, key), ...(place < 0 ? [] : [walking.lineOf(place + 1, all.length)])];
};

/** The line that was walked from one place to another: one that joins two cards, or the one that the keyboard was on. */
const walkedLine = (
  state: State,
  from: ElementRef,
  to: string,
): { readonly key: string; readonly owner: string } | null => {
  const map = selectWalkMap(state);
  if (map === null) return null;
  if (from.kind === 'line') {
    const way = map.way.get(from.key);
    return way === undefined || ![way.from, way.to].includes(to) ? null : { key: way.key, owner: farEnd(way, to) };
  }
  if (from.kind === 'claim') return null;
  const way = linesOf(map, from.id).find((each) => farEnd(each, from.id) === to);
  return way === undefined ? null : { key: way.key, owner: from.id };
};

/** Where the keyboard has come to, and along which relation: what somebody said of it, and who. */
export function walkAnnouncement(state: State, before: ElementRef | null): string {
  const { focused } = state;
  if (focused?.kind === 'line') return lineOf(state, focused.key, selectLineOwner(state, focused.key)).join(' ');
  // What has the focus says its own name; without a relation there is nothing to add.
  const walked = focused?.kind === 'node' && before !== null ? walkedLine(state, before, focused.id) : null;
  if (focused?.kind !== 'node' || walked === null) return '';
  const { walking } = laterMessagesIn(state.language);
  return walking.arrived(nameOf(state, focused.id), lineOf(state, walked.key, walked.owner));
}

export function stuckAnnouncement({ language }: State, stuck: Stuck): string {
  const { walking } = laterMessagesIn(language);
  switch (stuck.walking) {
    case 'links':
      return walking.noLink[stuck.towards];
    case 'all':
      return walking.nothing[stuck.towards];
    case 'lines':
      return walking.noLines;
    case 'back':
    case 'forward':
      return walking.noWay[stuck.walking];
  }
}
