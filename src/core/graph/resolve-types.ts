import type { EntenteDocument, Level, Look, NodeType } from '#core/document/schema.ts';

/** A type with what it inherits along `is`; `lineage` is the type itself and then what it is, nearest first. */
export type ResolvedType = {
  readonly id: string;
  readonly type: NodeType;
  readonly look: Look;
  readonly level: Level;
  readonly lineage: readonly string[];
};

const resolved = new WeakMap<EntenteDocument, (id: string) => ResolvedType>();

/** Types of a document by id. Without a look anywhere a type is a subject, without a level it is drawn first. */
export function resolveTypes(document: EntenteDocument): (id: string) => ResolvedType {
  const known = resolved.get(document);
  if (known) return known;
  const types = new Map<string, ResolvedType>();
  const resolve = (id: string): ResolvedType => {
    const made = types.get(id) ?? resolveType(document, id);
    types.set(id, made);
    return made;
  };
  resolved.set(document, resolve);
  return resolve;
}

function resolveType(document: EntenteDocument, id: string): ResolvedType {
  const { types } = document.ontology;
  const lineage: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !lineage.includes(next)) {
    lineage.push(next);
    next = Object.hasOwn(types, next) ? types[next]?.is : undefined;
  }
  const kin = lineage
    .flatMap((ancestor) => (Object.hasOwn(types, ancestor) ? [types[ancestor]] : []))
    .filter((type) => type !== undefined);
  return {
    id,
    type: kin[0] ?? { label: id, plural: id },
    look: kin.find((type) => type.look !== undefined)?.look ?? 'subject',
    level: kin.find((type) => type.level !== undefined)?.level ?? 1,
    lineage,
  };
}
