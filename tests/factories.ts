import type { Claim, EntenteDocument, NodeRecord, NodeType, Phase, RelationType } from '#core/document/schema.ts';

type Parts = {
  readonly types?: { readonly [id: string]: Partial<NodeType> };
  readonly relations?: { readonly [id: string]: Partial<RelationType> };
  readonly voices?: { readonly [id: string]: readonly string[] };
  readonly groups?: EntenteDocument['groups'];
  readonly nodes: { readonly [id: string]: string | Partial<NodeRecord> };
  readonly claims?: readonly Claim[];
};

const phases: readonly Phase[] = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact', 'stopped', 'denied'];

/** A document with a status for every phase, named like it; nodes are given by their type, or as much as matters. */
export function aDocument({
  types = {},
  relations = {},
  voices = {},
  groups,
  nodes,
  claims = [],
}: Parts): EntenteDocument {
  const records = Object.entries(nodes).map(([id, node]): readonly [string, NodeRecord] => [
    id,
    typeof node === 'string' ? { type: node, label: id } : { type: 'thing', label: id, ...node },
  ]);
  const typeIds = [...new Set([...Object.keys(types), ...records.map(([, { type }]) => type)])];
  const relationIds = [...new Set([...Object.keys(relations), ...claims.map(({ rel }) => rel)])];
  return {
    entente: '1',
    meta: { id: 'made-up', title: 'Made up', lang: 'en' },
    voices: Object.fromEntries(Object.entries(voices).map(([id, speakers]) => [id, { label: id, speakers }])),
    sources: { report: { title: 'Report', publisher: records[0]?.[0] ?? 'nobody', lang: 'en' } },
    ontology: {
      types: Object.fromEntries(typeIds.map((id) => [id, { label: id, plural: `${id}s`, ...types[id] }])),
      relations: Object.fromEntries(relationIds.map((id) => [id, { label: id, ...relations[id] }])),
      statuses: Object.fromEntries(phases.map((phase) => [phase, { label: phase, phase }])),
    },
    ...(groups && { groups }),
    nodes: Object.fromEntries(records),
    claims,
  };
}

let made = 0;

/** `aClaim('ministry signed treaty')`: from, relation, to; the rest as given, else stated as fact by nobody. */
export function aClaim(words: string, rest: Partial<Claim> = {}): Claim {
  const [from = '', rel = '', to] = words.split(' ');
  made += 1;
  return { id: `c${made}`, from, rel, status: 'fact', ...(to !== undefined && { to }), ...rest };
}

const looks = ['country', 'body', 'organisation', 'person', 'instrument', 'programme', 'event', 'subject'] as const;

/** Many nodes of eight types in so many groups, so many claims each, most of them between neighbours; always the same. */
export function aLargeDocument(nodeCount: number, groupCount = 12, claimsEach = 3): EntenteDocument {
  const id = (index: number): string => `n${index}`;
  const claims = Array.from({ length: nodeCount * claimsEach }, (_, index): Claim => {
    const from = index % nodeCount;
    // A hub in every hundred draws a share of the lines, as in real graphs.
    const to =
      index % 5 === 0
        ? (index * 7) % Math.max(1, Math.floor(nodeCount / 100))
        : (from + 1 + ((index * 13) % 97)) % nodeCount;
    return {
      id: `c${index}`,
      from: id(from),
      rel: `r${index % 3}`,
      to: id(to),
      status: phases[index % 6] ?? 'fact',
      by: id(index % 4),
    };
  });
  return aDocument({
    types: Object.fromEntries(looks.map((look) => [look, { look }])),
    voices: { one: [id(0)], other: [id(1), id(2)] },
    groups: Object.fromEntries(
      Array.from({ length: groupCount }, (_, index) => [`g${index}`, { label: `Country ${index}` }]),
    ),
    nodes: Object.fromEntries(
      Array.from({ length: nodeCount }, (_, index) => [
        id(index),
        { type: looks[(index * 5) % looks.length] ?? 'subject', group: `g${index % groupCount}` },
      ]),
    ),
    claims,
  });
}
