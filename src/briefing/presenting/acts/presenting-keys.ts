import type { LaterMessages } from '#i18n/later-messages-in.ts';

/** What can be done while presenting, in either window. */
export type PresentingAct = keyof LaterMessages['presenting']['acts'];

type PresentingKey = {
  readonly act: PresentingAct;
  /** As `KeyboardEvent.key` names them; letters in small. */
  readonly keys: readonly string[];
  /** The keys that bear these signs on a Latin keyboard, for layouts with other signs there. */
  readonly codes?: readonly string[];
};

/** Keys as in the programs that people present with, and what clickers send. */
export const presentingKeys: readonly PresentingKey[] = [
  { act: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'], codes: ['KeyN'] },
  { act: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'p'], codes: ['KeyP'] },
  { act: 'first', keys: ['Home'] },
  { act: 'last', keys: ['End'] },
  { act: 'black', keys: ['b', '.'], codes: ['KeyB', 'Period'] },
  { act: 'white', keys: ['w'], codes: ['KeyW'] },
  { act: 'laser', keys: ['l'], codes: ['KeyL'] },
  { act: 'notes', keys: ['s'], codes: ['KeyS'] },
  { act: 'fullScreen', keys: ['f'], codes: ['KeyF'] },
  { act: 'display', keys: ['d'], codes: ['KeyD'] },
  { act: 'grid', keys: ['g'], codes: ['KeyG'] },
  { act: 'large', keys: ['r'], codes: ['KeyR'] },
  { act: 'back', keys: ['Backspace'] },
  { act: 'end', keys: ['q'], codes: ['KeyQ'] },
];

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key asks for: by its sign if that is Latin, else by its place; null for any other. */
export function actOf({ key, code, ctrlKey, metaKey, altKey }: Press): PresentingAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  const sign = key.length === 1 ? key.toLowerCase() : key;
  const isLatin = /^[a-z]$/u.test(sign);
  const found = presentingKeys.find(
    ({ keys, codes = [] }) => keys.includes(sign) || (!isLatin && sign.length === 1 && codes.includes(code)),
  );
  return found?.act ?? null;
}
