import { describe, expect, it } from 'vitest';
import { isTaken, type KeyFocus } from '#briefing/presenting/acts/key-focus.ts';
import { typedDigits } from '#briefing/presenting/acts/typed-digits.ts';
import { currentNote, dismissNote, notify } from '#ui/overlays/notes.ts';

describe('a key', () => {
  it.each<[string, KeyFocus, boolean, boolean]>([
    ['Enter', 'page', false, false],
    ['Enter', 'picture', true, false],
    ['Enter', 'control', false, true],
    [' ', 'control', true, true],
    ['n', 'control', false, false],
    // A number goes past a button that kept the focus, and never past a dialog.
    ['Enter', 'control', true, false],
    ['Enter', 'overlay', true, true],
    ['n', 'overlay', false, true],
    ['Enter', 'field', true, true],
  ])('%j on %s, after a number: %s, is taken: %s', (key, focus, isNumbered, taken) => {
    expect(isTaken(key, focus, isNumbered)).toBe(taken);
  });
});

describe('a number that is typed', () => {
  const typing = () => {
    const page = new EventTarget();
    return { page, digits: typedDigits(page, (digits) => `to ${digits}`) };
  };

  it('is told as it grows to three digits, until it is taken', () => {
    const { digits } = typing();
    for (const digit of '1234') digits.add(digit);
    expect(currentNote()?.text).toBe('to 123');
    expect(digits.take()).toBe(123);
    expect([digits.isTyping(), currentNote()]).toEqual([false, null]);
    digits.stop();
  });

  it.each([
    ['its note goes', () => dismissNote()],
    ['another note takes its place', () => notify('else')],
    ['a pointer presses anywhere', (page: EventTarget) => void page.dispatchEvent(new Event('pointerdown'))],
  ])('is forgotten once %s', (_, happen) => {
    const { page, digits } = typing();
    digits.add('4');
    expect(digits.isTyping()).toBe(true);
    happen(page);
    expect(digits.isTyping()).toBe(false);
    expect(currentNote()?.text).not.toBe('to 4');
    dismissNote();
    digits.stop();
  });
});
