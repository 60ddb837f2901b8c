import type { EntenteDocument } from '#core/document/schema.ts';
import type { CheckContext } from './check-context.ts';
import { draftError, type Draft } from './draft.ts';

/** Types have parents without going round in a circle, and no node is of a type that is only there to be a parent. */
export function* checkOntology({ ontology: { types } }: EntenteDocument, { nodes }: CheckContext): Iterable<Draft> {
  for (const id of Object.keys(types)) {
    const circle = circleFrom(id, types);
    if (circle)
      yield draftError(
        'type-circle',
        ['ontology', 'types', id, 'is'],
        `"${id}" is its own parent: ${circle.join(' → ')}`,
      );
  }
  const abstract = new Set(Object.keys(types).filter((id) => types[id]?.abstract === true));
  for (const [id, { type }] of nodes) {
    if (!abstract.has(type)) continue;
    yield draftError('abstract-type', ['nodes', id, 'type'], `"${type}" is abstract: a node has one of its subtypes`);
  }
}

function circleFrom(id: string, types: EntenteDocument['ontology']['types']): readonly string[] | null {
  const way = [id];
  for (let parent = types[id]?.is; parent !== undefined && Object.hasOwn(types, parent); parent = types[parent]?.is) {
    if (parent === id) return [...way, id];
    if (way.includes(parent)) return null;
    way.push(parent);
  }
  return null;
}
