import { describe, expect, it } from 'vitest';
import { allCommands, commandsIn } from '#app/commands/all-commands.ts';
import type { Keys } from '#app/commands/command.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const written = ({ key, shift, command, alt }: Keys): string =>
  [command && 'command', alt && 'alt', shift && 'shift', key].filter(Boolean).join(' ');

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

describe('commands', () => {
  it('have ids of their own, those that a document brings as well', () => {
    expect(repeated(commandsIn({ document }).map(({ id }) => id))).toEqual([]);
  });

  it.each(['en', 'uk'])('have labels of their own in %s', async (language) => {
    await learnLanguage(language);
    const words = wordsIn(language);
    const labels = commandsIn({ document }).map(({ label }) => label(words));
    expect(repeated(labels)).toEqual([]);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  it('share no keys', () => {
    expect(repeated(allCommands.flatMap(({ keys = [] }) => keys.map(written)))).toEqual([]);
  });
});
