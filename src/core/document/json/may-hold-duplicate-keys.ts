import { isObject } from './is-object.ts';

/**
 * Whether a key may stand twice in one object: nearly free, and a no is sure. A text that has as many colons after a
 * quotation mark as the value has keys holds no key twice.
 */
export const mayHoldDuplicateKeys = (text: string, value: unknown): boolean =>
  countKeyColons(text) !== countKeys(value);

/** At least the number of keys in the text: a `":` inside a text also counts. */
function countKeyColons(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= 32) before -= 1;
    if (text.charCodeAt(before) === 34) count += 1;
  }
  return count;
}

function countKeys(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object') open.push(item);
    } else if (isObject(next)) {
      for (const key in next) {
        count += 1;
        const inner = next[key];
        if (typeof inner === 'object') open.push(inner);
      }
    }
  }
  return count;
}
