import { beforeAll, describe, expect, it } from 'vitest';
import { allCommands, commandsIn } from '#app/commands/all-commands.ts';
import { findCommands, readPhrase } from '#app/palette/model/find-commands.ts';
import { paletteGroups } from '#app/palette/model/palette-groups.ts';
import { phraseOptions } from '#app/palette/model/phrase-options.ts';
import { recentCommands, rememberCommand } from '#app/palette/model/recent-commands.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { searchIndex } from '#core/queries/search/search-index.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const commands = commandsIn({ document });

beforeAll(() => learnLanguage('uk'));

const found = (query: string, ...languages: readonly string[]): readonly string[] =>
  findCommands(commands, query, languages.map(wordsIn)).map(({ id }) => id);

describe('the palette', () => {
  it('finds commands by the beginnings of their words, in both languages and however they are written', () => {
    expect(found('zoom i', 'en', 'uk')).toEqual(['zoom-in']);
    expect(found('only sig', 'en', 'uk')).toEqual(['only-statuses-signed']);
    expect(found('ЗБІЛЬШИТИ', 'en', 'uk')).toEqual(['zoom-in']);
    expect(found('приховати', 'uk', 'en')[0]).toBe('hide');
    expect(found('xyzzy', 'en', 'uk')).toEqual([]);
  });

  it('puts first what begins like what was typed', () => {
    expect(found('show', 'en')[0]).toMatch(/^show|^clear/u);
    expect(found('path', 'en')[0]).toBe('path-from');
  });

  it('lists what was used last first, and nothing twice', () => {
    const groups = paletteGroups(allCommands, ['undo', 'gone', 'fit'], wordsIn('en'));
    expect(groups[0]?.commands.map(({ id }) => id)).toEqual(['undo', 'fit']);
    const listed = groups.flatMap((group) => group.commands.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(allCommands.map(({ id }) => id).toSorted());
  });
});

describe('a command and what it is about, in one go', () => {
  const index = searchIndex(deriveGraph(document));
  while (index.readOn() < 1);
  const meant = (query: string): readonly string[] => {
    const phrase = readPhrase(commands, query, [wordsIn('en'), wordsIn('uk')]);
    return phrase === null ? [] : phraseOptions(index, phrase).map(({ id }) => id);
  };

  it('is read with one item, or two for a path', () => {
    expect(meant('focus embassy')).toEqual(['focus us-embassy ']);
    expect(meant('path mod dod')[0]).toBe('path-from ua-mod us-dod');
    expect(meant('фокус embassy')[0]).toBe('focus us-embassy ');
  });

  it('is not read into a command alone, nor into one that needs no item', () => {
    expect(meant('focus')).toEqual([]);
    expect(meant('zoom embassy')).toEqual([]);
  });
});

describe('the commands used last', () => {
  const storageWith = (text: string | null) => {
    const kept = new Map(text === null ? [] : [['entente:recent-commands', text]]);
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  it('are kept, the last one first, each once and not too many', () => {
    const storage = storageWith(null);
    for (const id of 'abcdefghijb') rememberCommand(() => storage, id);
    expect(recentCommands(() => storage)).toEqual('bjihgfed'.split(''));
  });

  it('are read from the first shape, and strange ones are none', () => {
    expect(recentCommands(() => storageWith('["fit","undo"]'))).toEqual(['fit', 'undo']);
    for (const text of ['{', 'null', '{"a":1}', '[1,null]'])
      expect(recentCommands(() => storageWith(text))).toEqual([]);
  });

  it('are none where the browser refuses', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    expect(recentCommands(refuse)).toEqual([]);
    expect(() => rememberCommand(refuse, 'fit')).not.toThrow();
  });
});
