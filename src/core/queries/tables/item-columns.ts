import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { foldWords } from '#core/queries/search/fold-words.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import type { OutlineItem } from '#core/queries/outline/outline.ts';
import { ranksOfDates, type ClaimTable, type TableWords } from './claim-columns.ts';
import { newDictionary, numberOf, ranksBy, type Column, type Dictionary } from './column.ts';

export const itemColumns = ['name', 'kind', 'country', 'status', 'date', 'links', 'claims'] as const;
export type ItemColumn = (typeof itemColumns)[number];

export type ItemTable = {
  readonly items: readonly OutlineItem[];
  readonly columns: { readonly [C in ItemColumn]: Column };
};

/** The columns of the items that a view lets through; `names` are in order already, as the claims' table has them. */
export function makeItemTable(
  graph: Graph,
  items: readonly OutlineItem[],
  { names }: Pick<ClaimTable, 'names'>,
  { language, dateIn }: TableWords,
): ItemTable {
  const { document } = graph;
  const { ontology, groups = {} } = document;
  const numbers = new Map([...graph.nodes.keys()].map((id, number) => [id, number]));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const { looks } = kindsOf(graph);
  const kinds = newDictionary();
  for (const type of looks.flatMap(({ values }) => values))
    numberOf(kinds, type, () => textIn(ontology.types[type]?.label ?? type, language));
  const byName = ({ texts }: Dictionary) =>
    ranksBy(texts.length, (one, other) => compare(texts[one] ?? '', texts[other] ?? ''));
  const inOrder = ({ texts }: Dictionary) => Int32Array.from(texts, (_, number) => number);
  const column = (
    dictionary: Dictionary,
    ranksOf: (dictionary: Dictionary) => Int32Array,
    codeOf: (item: OutlineItem, dictionary: Dictionary) => number,
  ): Column => {
    const codes = Int32Array.from(items, (item) => codeOf(item, dictionary));
    return { codes, ranks: ranksOf(dictionary), folded: dictionary.texts.map(foldWords) };
  };
  const counted = (countOf: (item: OutlineItem) => number): Column =>
    column(
      newDictionary(),
      ({ texts }) => ranksBy(texts.length, (one, other) => Number(texts[one]) - Number(texts[other])),
      (item, dictionary) => numberOf(dictionary, `${countOf(item)}`, () => `${countOf(item)}`),
    );
  const statuses = Object.entries(ontology.statuses).toSorted(
    ([, one], [, other]) => phasesByFirmness.indexOf(one.phase) - phasesByFirmness.indexOf(other.phase),
  );
  const firmness = newDictionary();
  for (const [id, { label }] of statuses) numberOf(firmness, id, () => textIn(label, language));
  return {
    items,
    columns: {
      name: { codes: Int32Array.from(items, ({ node }) => numbers.get(node.id) ?? -1), ...names },
      kind: column(kinds, inOrder, ({ node }) => kinds.numbers.get(node.record.type) ?? -1),
      country: column(newDictionary(), byName, ({ node: { record } }, texts) =>
        record.group === undefined
          ? -1
          : numberOf(texts, record.group, () =>
              textIn(groups[record.group ?? '']?.label ?? record.group ?? '', language),
            ),
      ),
      status: column(firmness, inOrder, ({ strongest }) => (strongest && firmness.numbers.get(strongest.status)) ?? -1),
      date: column(
        newDictionary(),
        (dates) => ranksOfDates([...dates.numbers.keys()]),
        ({ date }, texts) => (date === null ? -1 : numberOf(texts, date, () => `${dateIn(date)} ${date}`)),
      ),
      links: counted(({ links }) => links),
      claims: counted(({ claims }) => claims),
    },
  };
}
