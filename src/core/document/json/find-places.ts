import { visit } from 'jsonc-parser';
import type { Path } from '#core/problem.ts';
import { isTooDeep } from './is-too-deep.ts';
import type { LineAndColumn } from './line-and-column.ts';

export type Wanted = { readonly path: Path; readonly at?: 'key' };

type Branch = { readonly children: Map<string | number, Branch>; value?: LineAndColumn; key?: LineAndColumn };
type Level = { readonly branch: Branch | undefined; index: number | null; next: Branch | undefined };

/**
 * Lines and columns of many paths in one walk over a valid JSON text; what no path leads into is passed over.
 * A path that ends nowhere (a missing key) gets the place of the last value on its way; of a key written twice, the last.
 */
export function findPlaces(text: string, wanted: readonly Wanted[]): readonly LineAndColumn[] {
  const root = branchFor(wanted);
  if (!isTooDeep(text)) walk(text, root);
  return wanted.map(({ path, at }) => {
    let branch = root;
    let place = root.value ?? { line: 1, column: 1 };
    for (const step of path) {
      const next = branch.children.get(step);
      if (next?.value === undefined) return place;
      branch = next;
      place = next.value;
    }
    return at === 'key' ? (branch.key ?? place) : place;
  });
}

function branchFor(wanted: readonly Wanted[]): Branch {
  const root: Branch = { children: new Map() };
  for (const { path } of wanted) {
    let branch = root;
    for (const step of path) {
      const next = branch.children.get(step) ?? { children: new Map() };
      branch.children.set(step, next);
      branch = next;
    }
  }
  return root;
}

function walk(text: string, root: Branch): void {
  const levels: Level[] = [];
  const arrive = (line: number, character: number): Branch | undefined => {
    const level = levels.at(-1);
    const branch = !level ? root : level.index === null ? level.next : level.branch?.children.get(level.index);
    if (branch) branch.value = { line: line + 1, column: character + 1 };
    return branch;
  };
  // jsonc-parser tells the end of a container even where its beginning asked to pass over what is inside.
  const enter = (index: number | null) => (_offset: number, _length: number, line: number, character: number) => {
    const branch = arrive(line, character);
    levels.push({ branch, index, next: undefined });
    return branch !== undefined && branch.children.size > 0;
  };
  const leave = (): void => void levels.pop();
  visit(text, {
    onObjectBegin: enter(null),
    onArrayBegin: enter(0),
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty(property, _offset, _length, line, character) {
      const level = levels.at(-1);
      if (!level) return;
      level.next = level.branch?.children.get(property);
      if (level.next) level.next.key = { line: line + 1, column: character + 1 };
    },
    onLiteralValue: (_value, _offset, _length, line, character) => void arrive(line, character),
    onSeparator(character) {
      const level = levels.at(-1);
      if (character === ',' && level && level.index !== null) level.index += 1;
    },
  });
}
