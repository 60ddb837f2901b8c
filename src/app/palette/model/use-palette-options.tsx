import { useMemo, useState } from 'react';
import { commandsIn } from '#app/commands/all-commands.ts';
import { palette } from '#app/commands/find/palette.ts';
import type { Command, Words } from '#app/commands/command.ts';
import { ItemOption } from '#features/search/options/ItemOption.tsx';
import { useLanguage } from '#i18n/language-context.ts';
import { selectGraph } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { ComboboxGroup, ComboboxOption } from '#ui/overlays/Combobox.tsx';
import { CommandOption } from '#app/palette/CommandOption.tsx';
import { findCommands, readPhrase } from './find-commands.ts';
import { paletteGroups } from './palette-groups.ts';
import { phraseOptions } from './phrase-options.ts';
import { phraseWords } from './phrase-words.ts';
import { recentCommands } from './recent-commands.ts';
import { targetIn } from '#app/palette/target/nodes-at.ts';
import { targetName } from '#app/palette/target/target-name.ts';
import { useItemHits } from './use-item-hits.ts';
import type { Choice } from './use-perform.ts';
import { wordsIn } from '#app/palette/words-in.ts';

/** Labels are found in both, whichever the interface speaks: people type in the one they think in. */
const labelLanguages = ['en', 'uk'];

export type PaletteOptions = {
  readonly groups: readonly ComboboxGroup[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly count: number;
  readonly words: Words;
};

/** What the palette offers for what was typed, at once: who presses Enter means what they typed. Items alone while one is asked for. */
export const usePaletteOptions = (query: string, asking: Command | null): PaletteOptions => {
  const language = useLanguage();
  const graph = useStore(selectGraph);
  const state = useStore((whole) => whole);
  const isAsked = asking !== null || state.picking !== null;
  const { hits, index, share } = useItemHits(graph, query, isAsked, language);
  const [recent] = useState(() => recentCommands(() => window.localStorage));
  const target = targetIn(state);

  return useMemo(() => {
    const words = wordsIn(language);
    const others = labelLanguages.filter((each) => each !== language).map(wordsIn);
    const offered = isAsked
      ? []
      : commandsIn(state).filter(
          (command) =>
            command !== palette && (command.isOffered(state, target) || (command.asks !== undefined && graph !== null)),
        );
    const choices = new Map<string, Choice>();
    const option = (id: string, choice: Choice, content: ComboboxOption['content']): ComboboxOption => {
      choices.set(id, choice);
      return { id, content };
    };
    const about = targetName(state, target, words);
    const commandOption = (command: Command): ComboboxOption =>
      option(
        command.id,
        { kind: 'command', command },
        <CommandOption
          command={command}
          words={words}
          about={command.asks !== undefined && command.isOffered(state, target) ? about : ''}
          checked={command.isChecked?.(state) === true}
        />,
      );
    const found = findCommands(offered, query, [words, ...others]);
    const phrase = isAsked || graph === null ? null : readPhrase(offered, query, [words, ...others]);
    const phrases = phrase === null ? [] : phraseOptions(index, phrase);
    const groups: readonly ComboboxGroup[] = [
      ...(phrase === null || graph === null
        ? []
        : [
            {
              id: 'phrases',
              heading: words.palette.found,
              note: null,
              options: phrases.map((meant) =>
                option(
                  meant.id,
                  { kind: 'about', command: phrase.command, from: meant.from, to: meant.to },
                  phraseWords(graph, phrase.command, meant, words),
                ),
              ),
            },
          ]),
      ...paletteGroups(found, query.trim() === '' ? recent : null, words).map(({ id, heading, commands }) => ({
        id,
        heading,
        note: null,
        options: commands.map(commandOption),
      })),
      {
        id: 'items',
        heading: words.palette.items,
        note: null,
        options:
          graph === null
            ? []
            : hits.map((hit) =>
                option(`item-${hit.id}`, { kind: 'item', id: hit.id }, <ItemOption graph={graph} hit={hit} />),
              ),
      },
    ].filter(({ options }) => options.length > 0);
    return { groups, choices, count: choices.size, words };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the share says that the same index finds more.
  }, [language, isAsked, state, graph, target, query, recent, index, share, hits]);
};
