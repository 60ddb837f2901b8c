import { describe, expect, it } from 'vitest';
import { allCommands } from '#app/commands/all-commands.ts';
import { matchKeys, type Press } from '#app/keys/match-keys.ts';

const press = (key: string, code: string, rest: Partial<Press> = {}): Press => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...rest,
});

const commandOf = (...parts: Parameters<typeof press>): string | null =>
  matchKeys(allCommands, press(...parts))?.command.id ?? null;

describe('keys', () => {
  it('are read as the letter typed, else as the letter that the key bears', () => {
    expect(commandOf('o', 'KeyO')).toBe('reader');
    expect(commandOf('O', 'KeyO')).toBe('reader');
    expect(commandOf('щ', 'KeyO')).toBe('reader');
    // Dvorak types r with the key that bears O elsewhere.
    expect(commandOf('r', 'KeyO')).toBeNull();
    expect(commandOf('0', 'Digit0')).toBe('fit');
  });

  it('find the slash by what is typed, and by where it lies where something else is typed there', () => {
    expect(commandOf('/', 'Slash')).toBe('search');
    expect(commandOf('.', 'Slash')).toBe('search');
    // A German keyboard types it with Shift and 7, and has the minus where it lies elsewhere.
    expect(commandOf('/', 'Digit7', { shiftKey: true })).toBe('search');
    expect(commandOf('-', 'Slash')).toBe('zoom-out');
  });

  it('mean another command with Shift, with Ctrl or Cmd, and none with Alt', () => {
    expect(commandOf('E', 'KeyE', { shiftKey: true })).toBe('collapse');
    expect(commandOf('У', 'KeyE', { shiftKey: true })).toBe('collapse');
    expect(commandOf('я', 'KeyZ', { ctrlKey: true })).toBe('undo');
    expect(commandOf('z', 'KeyZ', { metaKey: true, shiftKey: true })).toBe('redo');
    expect(commandOf('e', 'KeyE', { altKey: true })).toBeNull();
    expect(commandOf('f', 'KeyF', { ctrlKey: true })).toBeNull();
  });
});
