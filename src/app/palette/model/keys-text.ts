import type { Keys, Words } from '#app/commands/command.ts';

const signs: { readonly [key: string]: string } = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Backspace: '⌫',
  '-': '−',
};

const isMac = (): boolean => /mac|iphone|ipad/iu.test(navigator.platform);

const sign = (key: string, { keyHelp }: Words): string => {
  if (key === ' ') return keyHelp.names.space;
  if (key === 'ContextMenu') return keyHelp.names.menu;
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
};

/** What is pressed, as it is written beside a command: "Ctrl ⇧ Z". */
export const keysText = ({ key, command, alt, shift }: Keys, words: Words): string =>
  [
    ...(command === true ? [isMac() ? '⌘' : 'Ctrl'] : []),
    ...(alt === true ? [isMac() ? '⌥' : 'Alt'] : []),
    // What stands on the upper half of a key is named by itself.
    ...(shift === true && key !== '?' ? ['⇧'] : []),
    sign(key, words),
  ].join(' ');
