import type { Command, Words } from '#app/commands/command.ts';
import type { Graph } from '#core/graph/graph.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import type { Meant } from './phrase-options.ts';

/** What a phrase means, in words: "Focus: Ministry of Defense of Ukraine". */
export const phraseWords = (
  { document }: Graph,
  command: Command,
  { from, to }: Meant,
  { palette, language, ...words }: Words,
): string => {
  const name = (id: string): string => nodeName(document, id, language);
  return to === null
    ? palette.about(command.label({ palette, language, ...words }), name(from))
    : palette.path(name(from), name(to));
};
