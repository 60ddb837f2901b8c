import * as z from 'zod/mini';
import { documentSchema } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';

/** Keys that the format has in the object at a path; an empty list where keys are ids. Walks the schema itself. */
export function knownKeys(path: Path): readonly string[] {
  let schemas: readonly unknown[] = [documentSchema];
  for (const step of path) schemas = schemas.flatMap((schema) => inside(schema, step));
  return [...new Set(schemas.flatMap(unwrapped).flatMap((schema) => Object.keys(shapeOf(schema))))];
}

function inside(schema: unknown, step: string | number): readonly unknown[] {
  return unwrapped(schema).flatMap((each): readonly unknown[] => {
    if (each instanceof z.ZodMiniArray) return [each.def.element];
    if (each instanceof z.ZodMiniRecord) return [each.def.valueType];
    return [shapeOf(each)[step]];
  });
}

function unwrapped(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap(unwrapped);
  if (schema instanceof z.ZodMiniExactOptional) return unwrapped(schema.def.innerType);
  return [schema];
}

const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  schema instanceof z.ZodMiniObject ? schema.def.shape : {};
