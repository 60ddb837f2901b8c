import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import type { Narrowing, Restriction } from '#core/queries/legend/restrictions.ts';
import type { DateWindow, Lens } from '#core/view/view.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { keptWords, single, type KeptWords } from './kept-words.ts';

export type Speech = { readonly messages: Messages; readonly language: string };

/** More names than this make a chip a paragraph. */
const mostNames = 3;

/** What holds something back, in a few words: "Signed, Done", "Not: Country", "Nov – Dec 2023". */
export function restrictionWords(
  graph: Graph,
  { lens, filters, hidden }: Narrowing,
  which: Restriction,
  speech: Speech,
): string {
  const words = speech.messages.filters;
  switch (which) {
    case 'lens':
      return lensWords(graph, lens, speech);
    case 'statuses':
    case 'types':
    case 'groups':
    case 'voices':
      return listWords(valueWords(graph, which, filters[which] ?? [], speech), words.none[which], words);
    case 'dates':
      return filters.dates === null ? '' : dateWords(filters.dates, speech.language);
    case 'differs':
    case 'quoted':
      return words[which];
    case 'hidden':
      return words.hidden(hidden.length);
  }
}

function lensWords({ document }: Graph, lens: Lens, { messages, language }: Speech): string {
  const words = messages.filters.lens;
  if (lens === 'everyone') return '';
  if (lens === 'shared' || lens === 'differing') return words[lens];
  const voices = lens.map((voice) => textIn(document.voices[voice]?.label ?? voice, language));
  return words.voices(listIn(voices, language));
}

function valueWords(
  graph: Graph,
  which: 'statuses' | 'types' | 'groups' | 'voices',
  kept: readonly string[],
  { messages, language }: Speech,
): KeptWords {
  const { ontology, groups = {}, voices } = graph.document;
  const { filters, legend } = messages;
  const kinds = kindsOf(graph);
  const labelled =
    (records: { readonly [id: string]: { readonly label: Parameters<typeof textIn>[0] } }, none = '') =>
    (id: string): string =>
      id === '' ? none : textIn(records[id]?.label ?? id, language);
  switch (which) {
    case 'statuses':
      return keptWords(kept, kinds.phases, {
        head: (phase) => legend.phases[phase],
        value: labelled(ontology.statuses),
      });
    case 'types':
      return keptWords(kept, kinds.looks, { head: (look) => legend.looks[look], value: labelled(ontology.types) });
    case 'groups': {
      const name = labelled(groups, filters.noGroup);
      return keptWords(kept, single(kinds.groups), { head: name, value: name });
    }
    case 'voices': {
      const name = labelled(voices, filters.noVoice);
      return keptWords(kept, single(kinds.voices), { head: name, value: name });
    }
  }
}

function listWords({ says, names }: KeptWords, none: string, words: Messages['filters']): string {
  if (says === 'nothing') return none;
  const shown = names.slice(0, mostNames).join(', ');
  const list = names.length > mostNames ? words.andMore(shown, names.length - mostNames) : shown;
  return says === 'kept' ? list : words.leftOut(list);
}

const dateWords = ({ from, to }: DateWindow, language: string): string =>
  formatDate(from === to ? from : `${from}/${to}`, language, 'short');
