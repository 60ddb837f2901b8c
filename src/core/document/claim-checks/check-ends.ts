import { asList } from '#core/document/as-list.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';

/** A claim ends where its relation may end; subtypes count. A literal relation has a value, any other has a node. */
export function* checkEnds({ claims, nodes, ontology }: EntenteDocument): Iterable<Draft> {
  const ancestors = ancestry(ontology.types);
  const ends = function* (
    ids: string | readonly string[] | undefined,
    allowed: readonly string[] | undefined,
    path: Path,
  ) {
    // A type that is not there is told where it is named, and not again at every claim.
    if (allowed === undefined || !allowed.every((type) => ancestors.has(type))) return;
    for (const [place, id] of asList(ids).entries()) {
      const type = Object.hasOwn(nodes, id) ? nodes[id]?.type : undefined;
      const kinds = type === undefined ? undefined : ancestors.get(type);
      if (!kinds || allowed.some((each) => kinds.has(each)) || ![...kinds].every((each) => ancestors.has(each)))
        continue;
      const message = `"${id}" is of type "${type}"; here stands ${allowed.map((each) => `"${each}"`).join(' or ')}`;
      yield draftError('end-not-allowed', Array.isArray(ids) ? [...path, place] : path, message);
    }
  };
  for (const [index, claim] of claims.entries()) {
    const relation = Object.hasOwn(ontology.relations, claim.rel) ? ontology.relations[claim.rel] : undefined;
    if (!relation) continue;
    if (relation.literal === true) {
      if (claim.to !== undefined)
        yield draftError('value-expected', ['claims', index, 'to'], `"${claim.rel}" takes a "value" and no "to"`);
      else if (claim.value === undefined)
        yield draftError('value-expected', ['claims', index], `"${claim.rel}" takes a "value"`);
    } else if (claim.value !== undefined)
      yield draftError('node-expected', ['claims', index, 'value'], `"${claim.rel}" takes a "to" and no "value"`);
    else if (claim.to === undefined)
      yield draftError('node-expected', ['claims', index], `"${claim.rel}" takes a "to"`);
    yield* ends(claim.from, relation.from, ['claims', index, 'from']);
    yield* ends(claim.to, relation.to, ['claims', index, 'to']);
  }
}

/** Of every type, itself and all its parents. */
function ancestry(types: EntenteDocument['ontology']['types']): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.keys(types).map((id) => {
      const kinds = new Set([id]);
      for (
        let parent = types[id]?.is;
        parent !== undefined && !kinds.has(parent);
        parent = Object.hasOwn(types, parent) ? types[parent]?.is : undefined
      ) {
        kinds.add(parent);
      }
      return [id, kinds];
    }),
  );
}
