type Press = Pick<KeyboardEvent, 'key' | 'code'>;

/** The Latin letter that was meant: the one typed, or on another alphabet's layout the one that the key bears. */
export const pressedLetter = ({ key, code }: Press): string => {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/u.test(code) ? code.slice(3).toLowerCase() : key;
};
