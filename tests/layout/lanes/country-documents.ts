import type { Claim, EntenteDocument, Look, NodeRecord, Phase } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Frame, LayoutInput } from '#core/picture/arrangement.ts';
import { openingView } from '#core/view/view.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { aClaim, aDocument } from '#tests/factories.ts';

const looks: readonly Look[] = ['country', 'body', 'organisation', 'person', 'instrument', 'programme', 'event'];

type Nodes = { readonly [id: string]: readonly [type: Look, label: string, group?: string] };

/** Lines as `from to phase`. */
const claimsOf = (lines: readonly string[]): readonly Claim[] =>
  lines.map((line, index) => {
    const [from = '', to = '', status = ''] = line.split(' ');
    return aClaim(`${from} agreed ${to}`, { id: `c${index}`, status });
  });

const documentOf = (groups: EntenteDocument['groups'], nodes: Nodes, lines: readonly string[]): EntenteDocument =>
  aDocument({
    types: Object.fromEntries(looks.map((look) => [look, { look }])),
    ...(groups && { groups }),
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([id, [type, label, group]]): readonly [string, Partial<NodeRecord>] => [
        id,
        { type, label, ...(group !== undefined && { group }) },
      ]),
    ),
    claims: claimsOf(lines),
  });

const ukraine: Nodes = {
  ukraine: ['country', 'Ukraine', 'ua'],
  'ua-mod': ['body', 'Ministry of Defence', 'ua'],
  'ua-industry': ['body', 'Ministry of Strategic Industries', 'ua'],
  ukroboronprom: ['organisation', 'Ukrainian Defence Industry', 'ua'],
  umierov: ['person', 'Rustem Umierov', 'ua'],
};
const poland: Nodes = {
  poland: ['country', 'Poland', 'pl'],
  'pl-mod': ['body', 'Ministry of National Defence', 'pl'],
  'pl-pgz': ['organisation', 'Polish Armaments Group', 'pl'],
};
const denmark: Nodes = {
  denmark: ['country', 'Denmark', 'dk'],
  'dk-mod': ['body', 'Danish Ministry of Defence', 'dk'],
  'dk-fund': ['body', 'Business Fund for Ukraine', 'dk'],
  'dk-adviser': ['person', 'Adviser on procurement', 'dk'],
};
const union: Nodes = {
  commission: ['body', 'European Commission', 'eu'],
  eda: ['organisation', 'European Defence Agency', 'eu'],
};
const between: Nodes = {
  treaty: ['instrument', 'Agreement on defence industrial cooperation'],
  memorandum: ['instrument', 'Memorandum of understanding'],
  plant: ['programme', 'Joint ammunition plant'],
  repair: ['programme', 'Repair hub for armoured vehicles'],
  forum: ['event', 'Defence industries forum'],
  financing: ['programme', 'Financing of production in Ukraine'],
};

const bilateral = [
  'ukraine treaty signed',
  'ua-mod memorandum signed',
  'ua-industry treaty agreed',
  'ua-industry plant ahead',
  'ukroboronprom plant ahead',
  'ukroboronprom repair done',
  'umierov ua-mod fact',
  'umierov forum done',
  'ua-industry financing wished',
  'treaty forum signed',
];
const polish = [
  'poland treaty signed',
  'pl-mod memorandum signed',
  'pl-pgz repair done',
  'pl-pgz plant ahead',
  'poland ukraine agreed',
  'pl-pgz pl-mod fact',
];
const danish = [
  'denmark treaty signed',
  'denmark financing ahead',
  'dk-fund financing wished',
  'dk-mod memorandum agreed',
  'dk-adviser plant wished',
  'dk-adviser ua-industry ahead',
  'dk-mod pl-mod agreed',
];
const european = ['commission financing ahead', 'eda forum done', 'commission eda fact', 'eda repair wished'];

/** Three countries, of which two say where they stand. */
export const threeCountries = documentOf(
  {
    ua: { label: 'Ukraine', lane: 'left' },
    pl: { label: 'Poland' },
    dk: { label: 'Denmark', lane: 'right' },
  },
  { ...ukraine, ...poland, ...denmark, ...between },
  [...bilateral, ...polish, ...danish],
);

/** Three countries and an organisation of states, of which none says where it stands. */
export const fourParties = documentOf(
  {
    ua: { label: 'Ukraine' },
    pl: { label: 'Poland' },
    dk: { label: 'Denmark' },
    eu: { label: 'European Union', lane: 'other' },
  },
  { ...ukraine, ...poland, ...denmark, ...union, ...between },
  [...bilateral, ...polish, ...danish, ...european],
);

const manyIn = (group: string, label: string, count: number): Nodes => ({
  [group]: ['country', label, group],
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index): readonly [string, readonly [Look, string, string]] => [
      `${group}-${index}`,
      [(['body', 'organisation', 'person'] as const)[index % 3] ?? 'body', `${label}, office ${index + 1}`, group],
    ]),
  ),
});

const phases: readonly Phase[] = ['signed', 'done', 'agreed', 'ahead', 'wished'];
const many = ['aa', 'bb', 'cc', 'dd'].flatMap((group, at) =>
  Array.from({ length: 8 }, (_, index) => {
    const far = ['one', 'two', 'three', 'four', 'five', 'six'][(index * 5 + at) % 6];
    return `${group}-${index} ${far} ${phases[(index + at) % phases.length]}`;
  }),
);

/** Four countries with eight offices each: too many orders to try them all. */
export const crowdedCountries = documentOf(
  { aa: { label: 'Avaria' }, bb: { label: 'Borduria' }, cc: { label: 'Carpathia' }, dd: { label: 'Drusenland' } },
  {
    ...manyIn('aa', 'Avaria', 8),
    ...manyIn('bb', 'Borduria', 8),
    ...manyIn('cc', 'Carpathia', 8),
    ...manyIn('dd', 'Drusenland', 8),
    ...Object.fromEntries(
      ['one', 'two', 'three', 'four', 'five', 'six'].map((id): readonly [string, readonly [Look, string]] => [
        id,
        ['programme', `Programme number ${id}`],
      ]),
    ),
  },
  [...many, 'aa one signed', 'bb one signed', 'cc two signed', 'dd three wished', 'aa-1 cc-2 agreed', 'bb-3 dd-4 done'],
);

/** The opening picture of a document, as the program asks for it. */
export const openingInput = (document: EntenteDocument, frame: Frame): LayoutInput => {
  const graph = deriveGraph(document);
  return toLayoutInput(graph, makeScene(graph, openingView), frame, 'en');
};
