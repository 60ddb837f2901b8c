import { describe, expect, it } from 'vitest';
import { allCommands } from '#app/commands/all-commands.ts';
import type { Keys } from '#app/commands/command.ts';
import { wordsIn } from '#app/commands/words-in.ts';

const written = ({ key, shift, command, alt }: Keys): string =>
  [command && 'command', alt && 'alt', shift && 'shift', key].filter(Boolean).join(' ');

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

describe('commands', () => {
  it('have ids and labels of their own', () => {
    expect(repeated(allCommands.map(({ id }) => id))).toEqual([]);
    const labels = allCommands.map(({ label }) => label(wordsIn('en')));
    expect(repeated(labels)).toEqual([]);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  it('share no keys', () => {
    expect(repeated(allCommands.flatMap(({ keys = [] }) => keys.map(written)))).toEqual([]);
  });
});
