import { Ear } from 'lucide-react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Lens } from '#core/view/view.ts';
import type { Command } from '#app/commands/command.ts';

const lensCommand = (id: string, lens: Lens, label: Command['label']): Command => ({
  id: `lens-${id}`,
  group: 'look',
  icon: Ear,
  label: (words) => words.commands.lens(label(words)),
  isOffered: ({ document }) => document !== null,
  isChecked: ({ view }) => JSON.stringify(view.lens) === JSON.stringify(lens),
  perform: ({ store }) => store.getState().chooseLens(lens),
});

/** Whose telling is looked at: everyone's, each voice's, what two both say, what they tell differently. */
export const lenses = ({ voices }: EntenteDocument): readonly Command[] => [
  lensCommand('everyone', 'everyone', ({ legend }) => legend.everyone),
  ...Object.entries(voices).map(([id, voice]) =>
    lensCommand(`of-${id}`, [id], ({ language }) => textIn(voice.label, language)),
  ),
  ...(Object.keys(voices).length < 2
    ? []
    : [
        lensCommand('shared', 'shared', ({ legend }) => legend.shared),
        lensCommand('differing', 'differing', ({ legend }) => legend.differing),
      ]),
];
