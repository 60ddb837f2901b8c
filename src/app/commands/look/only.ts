import { Filter } from 'lucide-react';
import type { EntenteDocument, Text } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { isOnly } from '#core/queries/legend/kept-values.ts';
import type { Command } from '#app/commands/command.ts';

type Kind = 'statuses' | 'types' | 'groups';

const only = (kind: Kind, id: string, name: Text): Command => ({
  id: `only-${kind}-${id}`,
  group: 'look',
  icon: Filter,
  label: ({ legend, language }) => legend.onlyThis(textIn(name, language)),
  isOffered: ({ document }) => document !== null,
  isChecked: ({ view }) => isOnly(view.filters[kind], [id]),
  perform: ({ store }) => {
    const { view, filter } = store.getState();
    filter({ [kind]: isOnly(view.filters[kind], [id]) ? null : [id] });
  },
});

/** One kind alone in the light; chosen again, all are. */
export const onlyOneKind = ({ ontology, groups = {}, nodes, claims }: EntenteDocument): readonly Command[] => {
  const used = {
    statuses: new Set(claims.map(({ status }) => status)),
    types: new Set(Object.values(nodes).map(({ type }) => type)),
    groups: new Set(Object.values(nodes).map(({ group }) => group)),
  };
  return [
    ...Object.entries(ontology.statuses)
      .filter(([id]) => used.statuses.has(id))
      .map(([id, { label }]) => only('statuses', id, label)),
    ...Object.entries(ontology.types)
      .filter(([id]) => used.types.has(id))
      .map(([id, { plural, label }]) => only('types', id, plural ?? label)),
    ...Object.entries(groups)
      .filter(([id]) => used.groups.has(id))
      .map(([id, { label }]) => only('groups', id, label)),
  ];
};
