import { textIn } from '#core/document/text-in.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Target, Words } from '#app/commands/command.ts';
import { itemsAt } from './nodes-at.ts';

/** What a command would act on, in words; the number of items where they are several, empty for nothing in particular. */
export const targetName = (state: State, target: Target, { shell, language }: Words): string => {
  const [graph, scene] = [selectGraph(state), selectScene(state)];
  if (graph === null || scene === null) return '';
  switch (target.kind) {
    case 'node': {
      const many = itemsAt(state, target).length;
      if (many > 1) return shell.items(many);
      const card = scene.nodes.find(({ id }) => id === target.id);
      return card?.kind === 'group' ? textIn(card.label, language) : nodeName(graph.document, target.id, language);
    }
    case 'line': {
      const line = scene.lines.find(({ key }) => key === target.key);
      if (line === undefined) return '';
      const [from = '', to = ''] = [line.from, line.to].map((id) => nodeName(graph.document, id, language));
      return `${from} ${textIn(line.phrase, language)} ${to}`;
    }
    case 'claim': {
      const claim = graph.claims.get(target.id);
      return claim === undefined ? '' : claimSentence(graph.document, claim, language);
    }
    case 'background':
      return shell.landmarks.picture;
    case 'none': {
      const many = itemsAt(state, target).length;
      return many > 1 ? shell.items(many) : '';
    }
  }
};
