import { isObject } from '#core/document/json/is-object.ts';
import type { Path } from '#core/problem.ts';

/** Where records stand in a file: maps and lists whose items are left out one by one. */
const sections: readonly Path[] = [
  ['voices'],
  ['sources'],
  ['ontology', 'types'],
  ['ontology', 'relations'],
  ['ontology', 'statuses'],
  ['groups'],
  ['nodes'],
  ['claims'],
  ['compare'],
  ['story'],
];

/** The record that a path lies in, or the part of the head of the file (`meta.title`, `layout.jp-doc`). */
export function recordPath(path: Path): Path {
  const deep = path[0] === 'ontology' ? 3 : 2;
  return path.slice(0, deep);
}

/** How many records a file holds, whether they are sound or not. */
export function countRecords(value: unknown): number {
  return sections.reduce((sum, path) => {
    const section = path.reduce<unknown>((inner, step) => (isObject(inner) ? inner[step] : undefined), value);
    return sum + (Array.isArray(section) ? section.length : isObject(section) ? Object.keys(section).length : 0);
  }, 0);
}
