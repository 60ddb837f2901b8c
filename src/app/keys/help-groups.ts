import type { Command, Words } from '#app/commands/command.ts';
import { keysText } from '#app/palette/model/keys-text.ts';
import { foldWords, queryWords } from '#core/queries/search/fold-words.ts';

type HelpRow = { readonly label: string; readonly keys: readonly string[] };
export type HelpGroup = { readonly id: string; readonly heading: string; readonly rows: readonly HelpRow[] };

/** What moves cards once a command has begun it: keys of a mode, and so of no command. */
const movingRows = ({ keyHelp: { moving } }: Words): readonly HelpRow[] => [
  { label: moving.arrows, keys: ['← ↑ ↓ →'] },
  { label: moving.far, keys: ['⇧ ← ↑ ↓ →'] },
  { label: moving.put, keys: ['Enter'] },
  { label: moving.cancel, keys: ['Esc'] },
];

/** The commands that have keys, by kind, as far as they are called like what was typed or have such a key. */
export function helpGroups(commands: readonly Command[], query: string, words: Words): readonly HelpGroup[] {
  const { groups } = words.commands;
  const keyed = commands.flatMap(({ group, label, keys = [] }) =>
    keys.length === 0 ? [] : [{ group, label: label(words), keys: keys.map((each) => keysText(each, words)) }],
  );
  const kinds = [...new Set(keyed.map(({ group }) => group))];
  const typed = queryWords(query);
  const isMeant = ({ label, keys }: HelpRow): boolean => {
    const names = foldWords(label).split(' ');
    const byName = typed.every((word) => names.some((name) => name.startsWith(word)));
    return byName || keys.some((text) => text.toLowerCase() === query.trim().toLowerCase());
  };
  return [
    ...kinds.map((id) => ({ id, heading: groups[id], rows: keyed.filter(({ group }) => group === id) })),
    { id: 'moving', heading: words.keyHelp.moving.title, rows: movingRows(words) },
  ]
    .map(({ rows, ...group }) => ({ ...group, rows: query.trim() === '' ? rows : rows.filter(isMeant) }))
    .filter(({ rows }) => rows.length > 0);
}
