import type { Path } from '#core/problem.ts';
import { isObject } from './is-object.ts';

type Cut = Map<string | number, Cut | null>;

/** The same JSON value without what the paths lead to; list items behind a cut one move up. Nothing is changed in place. */
export function withoutPaths(value: unknown, paths: readonly Path[]): unknown {
  const root: Cut = new Map();
  for (const path of paths) mark(root, path);
  return cut(value, root);
}

function mark(root: Cut, path: Path): void {
  let branch = root;
  for (const [depth, step] of path.entries()) {
    if (depth === path.length - 1) {
      branch.set(step, null);
      return;
    }
    const next = branch.get(step);
    if (next === null) return;
    const inner: Cut = next ?? new Map();
    branch.set(step, inner);
    branch = inner;
  }
}

function cut(value: unknown, branch: Cut): unknown {
  const keep = (step: string | number): boolean => branch.get(step) !== null;
  const inside = (step: string | number, inner: unknown): unknown => {
    const next = branch.get(step);
    return next ? cut(inner, next) : inner;
  };
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    for (const [index, item] of value.entries()) if (keep(index)) kept.push(inside(index, item));
    return kept;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => keep(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inside(key, inner)]));
}
