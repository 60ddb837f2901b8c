import { HardDriveDownload } from 'lucide-react';
import { briefedText } from '#core/briefing/saving/save-text.ts';
import { putDocument } from '#exporters/one-file/put-document.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { notify } from '#ui/overlays/notes.ts';
import { saveFile } from '#ui/files/save-file.ts';
import type { Command, CommandContext } from '#app/commands/command.ts';

/** `report.json` is kept as `report.html`. */
const pageName = (fileName: string): string => `${fileName.replace(/\.json$/iu, '') || 'entente'}.html`;

const save = async ({ store, pageTemplate }: CommandContext): Promise<void> => {
  const { text: asRead, fileName, language, steps, briefing, saved } = store.getState();
  const text = briefedText(asRead, { steps, briefing }, saved);
  const { offline } = laterMessagesIn(language);
  const template = await pageTemplate(new AbortController().signal);
  const page = template.ok ? putDocument(template.text, { text, fileName }) : null;
  if (page === null) return notify(offline.refused);
  const name = pageName(fileName);
  saveFile(name, new Blob([page], { type: 'text/html' }));
  notify(offline.saved(name, page.length));
};

/** The product and the document in one file, for a memory stick or a mail. */
export const saveOfflineCopy: Command = {
  id: 'save-offline-copy',
  group: 'file',
  icon: HardDriveDownload,
  label: ({ offline }) => offline.save,
  isOffered: ({ document }) => document !== null,
  perform: (context) => void save(context),
};
