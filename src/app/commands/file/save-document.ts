import { Save } from 'lucide-react';
import { briefedText } from '#core/briefing/saving/save-text.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { notify } from '#ui/overlays/notes.ts';
import { saveFile } from '#ui/files/save-file.ts';
import type { Command } from '#app/commands/command.ts';

/** The file with the briefing as it stands, offered to be saved under its own name. */
export const saveNow = (store: EntenteStore): void => {
  const { text, steps, briefing, saved, fileName, language, briefingSaved } = store.getState();
  const written = briefedText(text, { steps, briefing }, saved);
  const name = fileName === '' ? 'entente.json' : fileName.replace(/\.html?$/iu, '.json');
  saveFile(name, new Blob([written], { type: 'application/json' }));
  briefingSaved(written);
  notify(laterMessagesIn(language).briefing.saved(name));
};

export const saveDocument: Command = {
  id: 'save-document',
  group: 'file',
  icon: Save,
  label: ({ briefing }) => briefing.actions.save,
  keys: [{ key: 's', command: true, where: 'page' }],
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => saveNow(store),
};
