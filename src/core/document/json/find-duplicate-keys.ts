import { visit } from 'jsonc-parser';
import type { Path } from '#core/problem.ts';
import { isTooDeep } from './is-too-deep.ts';
import { isObject } from './is-object.ts';

/**
 * Keys written twice in one object, which `JSON.parse` swallows. Counting comes first and is nearly free:
 * a text that has as many colons after a quotation mark as the value has keys holds no key twice.
 */
export function findDuplicateKeys(text: string, value: unknown): readonly Path[] {
  if (countKeyColons(text) === countKeys(value) || isTooDeep(text)) return [];
  const found: Path[] = [];
  const seen: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty(key, _offset, _length, _line, _character, path) {
      const keys = seen.at(-1);
      if (keys?.has(key)) found.push([...path(), key]);
      keys?.add(key);
    },
  });
  return found;
}

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
