import type { Command, Keys } from '#app/commands/command.ts';

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const isLetter = (key: string): boolean => /^[a-z]$/iu.test(key);
const isSign = (key: string): boolean => key.length === 1 && key !== ' ' && !isLetter(key);

/** The Latin letter that was meant: the one typed, or on another alphabet's layout the one that the key bears. */
export const pressed = ({ key, code }: Press): string => {
  if (isLetter(key)) return key.toLowerCase();
  return /^Key[A-Z]$/u.test(code) && !/^[\x20-\x7e]$/u.test(key) ? code.slice(3).toLowerCase() : key;
};

const holds = (press: Press, { command, alt }: Keys): boolean =>
  (press.ctrlKey || press.metaKey) === (command ?? false) && press.altKey === (alt ?? false);

/** Signs need Shift on some layouts and not on others, so only letters and named keys ask for it. */
const byKey = (press: Press, keys: Keys): boolean =>
  pressed(press) === keys.key && holds(press, keys) && (isSign(keys.key) || press.shiftKey === (keys.shift ?? false));

const byCode = (press: Press, keys: Keys): boolean =>
  !isLetter(press.key) && press.code === keys.code && holds(press, keys) && press.shiftKey === (keys.shift ?? false);

export type Match = { readonly command: Command; readonly keys: Keys };

/** The command whose keys are pressed: by what they type, else by where they lie; null where there is none. */
export const matchKeys = (commands: readonly Command[], press: Press): Match | null => {
  for (const matches of [byKey, byCode])
    for (const command of commands) {
      const keys = command.keys?.find((each) => matches(press, each));
      if (keys !== undefined) return { command, keys };
    }
  return null;
};
