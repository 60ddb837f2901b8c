import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { withoutFocus, type View } from '#core/view/view.ts';
import type { Messages } from '#i18n/messages-in.ts';
import type { TrailStep } from '#store/state.ts';

export type Crumb = { readonly text: string; readonly view: View };

/** The steps of the way in words, each with the view that it leads back to. */
export const crumbsOf = (
  trail: readonly TrailStep[],
  graph: Graph,
  words: Messages['address']['trail'],
  language: string,
): readonly Crumb[] => {
  const nameOf = (id: string): string => {
    const record = graph.nodes.get(id)?.record ?? graph.document.nodes[id];
    return record === undefined ? id : textIn(record.short ?? record.label, language);
  };
  const textOf = ({ label }: TrailStep): string => {
    switch (label.kind) {
      case 'focus':
        return words.focus(nameOf(label.id), label.depth);
      case 'expand':
        return words.expanded(nameOf(label.id));
      case 'path':
        return words.path(nameOf(label.from), nameOf(label.to));
    }
  };
  return trail.map((step) => ({ text: textOf(step), view: step.view }));
};

/** Where the way begins: everything is looked at, through the same filters and as it is arranged. */
export const startOf = (view: View): View => ({ ...withoutFocus(view), expanded: [], path: null });
