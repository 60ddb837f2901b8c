import type { Command, Words } from '#app/commands/command.ts';

export type PaletteGroup = {
  readonly id: string;
  readonly heading: string;
  readonly commands: readonly Command[];
};

/** Commands as they are listed: in one group while something is typed (`recent` is null), else the last used, then by kind. */
export function paletteGroups(
  commands: readonly Command[],
  recent: readonly string[] | null,
  { palette, commands: { groups } }: Words,
): readonly PaletteGroup[] {
  if (recent === null) return [{ id: 'found', heading: palette.found, commands }];
  const last = recent.flatMap((id) => commands.filter((command) => command.id === id));
  const rest = commands.filter((command) => !last.includes(command));
  const kinds = [...new Set(rest.map(({ group }) => group))];
  return [
    { id: 'recent', heading: palette.recent, commands: last },
    ...kinds.map((group) => ({
      id: group,
      heading: groups[group],
      commands: rest.filter((command) => command.group === group),
    })),
  ];
}
