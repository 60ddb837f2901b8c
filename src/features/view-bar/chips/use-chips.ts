import { useMemo } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { restrictionsOf } from '#core/queries/legend/restrictions.ts';
import type { View } from '#core/view/view.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { State } from '#store/state.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { remove } from './removal.ts';
import { restrictionWords, type Speech } from './restriction-words.ts';

/** One thing that holds something back or changes the telling, and the way to undo exactly it. */
export type ChipModel = {
  readonly id: string;
  readonly words: string;
  readonly onRemove: (state: State) => void;
  /** What a press of the words does, with its name; most chips are only read. */
  readonly open?: { readonly label: string; readonly onOpen: (state: State) => void };
};

/** Everything that stands between the view and the plain picture. */
export function useChips(graph: Graph | null): readonly ChipModel[] {
  const language = useLanguage();
  const messages = useMessages();
  const view = useStore((state) => state.view);
  const document = useStore((state) => state.document);
  return useMemo(
    () => (graph === null || document === null ? [] : chipsOf(graph, document, view, { messages, language })),
    [graph, document, view, messages, language],
  );
}

/** `document` as it was read: the graph's own lacks the nodes that are drawn once a voice. */
export function chipsOf(graph: Graph, document: EntenteDocument, view: View, speech: Speech): readonly ChipModel[] {
  const words = speech.messages.filters;
  const name = (id: string): string =>
    nodeName(graph.nodes.has(id) ? graph.document : document, id, speech.language, 'short');
  const { focus, path, packed, size } = view;
  const chips: ChipModel[] = restrictionsOf(view).map((which) => ({
    id: which,
    words: restrictionWords(graph, view, which, speech),
    onRemove: (state) => remove(state, which),
  }));
  if (focus !== null)
    chips.push({
      id: 'focus',
      words: words.focus(name(focus.id), focus.depth),
      onRemove: ({ leaveFocus }) => leaveFocus(),
    });
  if (view.lit !== null) chips.push({ id: 'lit', words: words.lit, onRemove: ({ leaveLight }) => leaveLight() });
  if (path !== null) {
    const said = words.path(name(path.from), name(path.to));
    chips.push({
      id: 'path',
      words: said,
      onRemove: ({ leavePath }) => leavePath(),
      open: { label: words.openPath(said), onOpen: ({ openPanel }) => openPanel('path') },
    });
  }
  for (const id of view.split)
    chips.push({ id: `split ${id}`, words: words.split(name(id)), onRemove: ({ join }) => join(id) });
  if (packed !== null)
    chips.push({ id: 'packed', words: words.packed(packed.length), onRemove: ({ pack }) => pack(null) });
  if (size !== null) chips.push({ id: 'size', words: words.size(size), onRemove: ({ sizeBy }) => sizeBy(null) });
  return chips;
}
