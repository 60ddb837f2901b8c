import { visit } from 'jsonc-parser';
import type { Path } from '#core/problem.ts';
import { isTooDeep } from './is-too-deep.ts';
import { mayHoldDuplicateKeys } from './may-hold-duplicate-keys.ts';

/** Keys written twice in one object, which `JSON.parse` swallows. */
export function findDuplicateKeys(text: string, value: unknown): readonly Path[] {
  if (!mayHoldDuplicateKeys(text, value) || isTooDeep(text)) return [];
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
