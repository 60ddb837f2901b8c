import { asList } from '#core/document/as-list.ts';
import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { Claim, EntenteDocument, RelationType } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';

type Ontology = EntenteDocument['ontology'];
type Ends = string | readonly string[] | undefined;

/** A claim ends where its relation may end; subtypes count. A literal relation has a value, any other has a node. */
export function* checkEnds({ claims, ontology }: EntenteDocument, { nodes }: CheckContext): Iterable<Draft> {
  const rules = new Map(Object.entries(ontology.relations).map(([id, relation]) => [id, ruleOf(relation, ontology)]));
  const fits = (ends: Ends, allowed: Allowed): boolean => {
    if (allowed === null || ends === undefined) return true;
    if (typeof ends === 'string') return fitsOne(ends, allowed);
    return ends.every((id) => fitsOne(id, allowed));
  };
  const fitsOne = (id: string, allowed: ReadonlySet<string>): boolean => {
    const type = nodes.get(id)?.type;
    return type === undefined || allowed.has(type) || !Object.hasOwn(ontology.types, type);
  };
  for (const [index, claim] of claims.entries()) {
    const rule = rules.get(claim.rel);
    if (!rule) continue;
    if (claim.to === undefined || rule.literal) yield* checkObject(claim, rule.literal, ['claims', index]);
    else if (claim.value !== undefined) yield* checkObject(claim, rule.literal, ['claims', index]);
    for (const key of ['from', 'to'] as const) {
      if (fits(claim[key], rule[key])) continue;
      for (const [place, id] of asList(claim[key]).entries()) {
        if (fits(id, rule[key])) continue;
        const wanted = (ontology.relations[claim.rel]?.[key] ?? []).map((type) => `"${type}"`).join(' or ');
        const path = ['claims', index, key, ...(Array.isArray(claim[key]) ? [place] : [])];
        yield draftError('end-not-allowed', path, `"${id}" is of type "${nodes.get(id)?.type}"; here stands ${wanted}`);
      }
    }
  }
}

function* checkObject({ rel, to, value }: Claim, literal: boolean, path: Path): Iterable<Draft> {
  if (literal && to !== undefined)
    yield draftError('value-expected', [...path, 'to'], `"${rel}" takes a "value" and no "to"`);
  else if (literal && value === undefined) yield draftError('value-expected', path, `"${rel}" takes a "value"`);
  if (!literal && value !== undefined)
    yield draftError('node-expected', [...path, 'value'], `"${rel}" takes a "to" and no "value"`);
  else if (!literal && to === undefined) yield draftError('node-expected', path, `"${rel}" takes a "to"`);
}

/** Types that may stand at an end; null for any. */
type Allowed = ReadonlySet<string> | null;
type Rule = { readonly literal: boolean; readonly from: Allowed; readonly to: Allowed };

const ruleOf = ({ literal = false, from, to }: RelationType, ontology: Ontology): Rule => ({
  literal,
  from: withSubtypes(from, ontology),
  to: withSubtypes(to, ontology),
});

/** A type that is not there is told where it is named, and not again at every claim: then anything may stand. */
function withSubtypes(allowed: readonly string[] | undefined, { types }: Ontology): Allowed {
  if (allowed === undefined || !allowed.every((type) => Object.hasOwn(types, type))) return null;
  return new Set(
    Object.keys(types).filter((type) =>
      parentsOf(type, types).some((each) => allowed.includes(each) || !Object.hasOwn(types, each)),
    ),
  );
}

/** A type and all above it, ending where one is not there or comes a second time. */
function parentsOf(type: string, types: Ontology['types']): readonly string[] {
  const parents: string[] = [];
  for (let each: string | undefined = type; each !== undefined && !parents.includes(each);) {
    parents.push(each);
    each = Object.hasOwn(types, each) ? types[each]?.is : undefined;
  }
  return parents;
}
