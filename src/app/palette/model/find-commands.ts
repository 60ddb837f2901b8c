import { foldWords, queryWords } from '#core/queries/search/fold-words.ts';
import type { Command, Words } from '#app/commands/command.ts';

/** Whether every word that was typed begins a word of a label, in any of the languages. */
export const isCalled = (command: Command, typed: readonly string[], languages: readonly Words[]): boolean => {
  const names = languages.map((words) => foldWords(command.label(words)).split(' '));
  return typed.every((word) => names.some((name) => name.some((each) => each.startsWith(word))));
};

/** How well a label fits what was typed: it begins like it in the first language, or in another, or has it further on. */
const rank = (command: Command, query: string, languages: readonly Words[]): number => {
  const place = languages.findIndex((words) => foldWords(command.label(words)).startsWith(query));
  return place === -1 ? languages.length : place;
};

/** The commands that are called like what was typed, the best first; all of them, in their order, while nothing is. */
export function findCommands(
  commands: readonly Command[],
  query: string,
  languages: readonly Words[],
): readonly Command[] {
  const typed = queryWords(query);
  if (typed.length === 0) return commands;
  const folded = foldWords(query).trim();
  return commands
    .filter((command) => isCalled(command, typed, languages))
    .toSorted((one, other) => rank(one, folded, languages) - rank(other, folded, languages));
}

export type Phrase = { readonly command: Command; readonly rest: readonly string[] };

/** A command and what it is about in one go, "focus mod": the shortest beginning that calls a command which asks for an item. */
export function readPhrase(commands: readonly Command[], query: string, languages: readonly Words[]): Phrase | null {
  const typed = queryWords(query);
  for (let length = 1; length < typed.length; length += 1) {
    const command = commands.find(
      (each) => each.asks !== undefined && isCalled(each, typed.slice(0, length), languages),
    );
    if (command !== undefined) return { command, rest: typed.slice(length) };
  }
  return null;
}
