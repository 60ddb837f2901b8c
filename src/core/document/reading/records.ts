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

/** What a record is called in references: `nodes/ukraine`, and by its own id in a list: `claims/c07`. */
export function recordName(path: Path, value: unknown): string {
  const [section, index] = path;
  const list = isObject(value) && typeof index === 'number' ? value[String(section)] : undefined;
  const record: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  return isObject(record) ? `${section}/${String(record['id'])}` : path.join('/');
}

/** Whether a path leads to a record or into one, and not to the frame around them. */
export const isInRecord = (path: Path): boolean =>
  sections.some((section) => path.length > section.length && section.every((step, depth) => path[depth] === step));

/** How many records a file holds, whether they are sound or not. */
export function countRecords(value: unknown): number {
  return sections.reduce((sum, path) => {
    const section = path.reduce<unknown>((inner, step) => (isObject(inner) ? inner[step] : undefined), value);
    return sum + (Array.isArray(section) ? section.length : isObject(section) ? Object.keys(section).length : 0);
  }, 0);
}
