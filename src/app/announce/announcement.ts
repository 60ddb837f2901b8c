import { textIn } from '#core/document/text-in.ts';
import { restrictionWords } from '#features/view-bar/chips/restriction-words.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { linesOfItems } from '#core/queries/legend/count-lines.ts';
import { countItems } from '#core/queries/legend/restrictions.ts';
import { selectGraph, selectLooking, selectNarrowed, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { lineInView } from './line-in-view.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';

/** What the selection is, said in one sentence; empty before there is a document. */
export const announcement = (state: State, { shell, details }: Messages): string => {
  const graph = selectGraph(state);
  const scene = selectScene(state);
  const [element] = state.selected;
  if (graph === null || scene === null) return '';
  if (element === undefined) return shell.announce.cleared;
  if (state.selected.length > 1) return shell.announce.several(state.selected.length);
  const { language } = state;
  switch (element.kind) {
    case 'node': {
      const node = graph.nodes.get(element.id);
      const name = textIn(node?.record.label ?? scene.nodes.find(({ id }) => id === element.id)?.label ?? '', language);
      return node === undefined
        ? `${name}.`
        : `${name}. ${details.linksCount(node.edges.length)}, ${details.claimsCount(node.claims.length)}.`;
    }
    case 'line':
      return lineInView(state, element.key);
    case 'claim': {
      const claim = graph.claims.get(element.id);
      return claim === undefined ? '' : `${claimSentence(graph.document, claim, language)}.`;
    }
  }
};

/** How much filters and lens leave in the light. */
export const lookingAnnouncement = (state: State, { results }: Messages): string => {
  const [scene, narrowed] = [selectScene(state), selectNarrowed(state)];
  if (scene === null || narrowed === null) return '';
  const passing = selectLooking(state)?.passing ?? null;
  const total = scene.nodes.reduce((sum, { kind, members }) => sum + (kind === 'node' ? 1 : members.length), 0);
  const lines = linesOfItems(scene).filter(({ key }) => passing?.has(key) ?? true).length;
  return results.looking(countItems(scene, narrowed.nodes), total, lines);
};

/** Whose telling is looked at, and how much it leaves in the light. */
export const lensAnnouncement = (state: State, messages: Messages): string => {
  const graph = selectGraph(state);
  const { view, language } = state;
  if (graph === null) return '';
  const lens = restrictionWords(graph, view, 'lens', { messages, language }) || messages.legend.everyone;
  return laterMessagesIn(language).walking.lens(lens, lookingAnnouncement(state, messages));
};

/** How much is drawn at the level of the view. */
export const levelAnnouncement = (state: State, { legend, shell }: Messages): string => {
  const scene = selectScene(state);
  if (scene === null) return '';
  const { walking } = laterMessagesIn(state.language);
  return walking.level(legend.levels[state.view.level], shell.itemsShown(scene.shown, scene.total));
};
