export type NoteAction = { readonly label: string; readonly run: () => void };
export type Note = { readonly text: string; readonly serial: number; readonly action: NoteAction | null };

const shownFor = 4000;
/** Long enough to read it, think, and press. */
const shownWithAction = 10_000;

let note: Note | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const tell = (next: Note | null): void => {
  note = next;
  for (const listener of listeners) listener();
};

/** A short note about what was just done; the next one takes its place. */
export const notify = (text: string, action: NoteAction | null = null): void => {
  clearTimeout(timer);
  tell({ text, action, serial: (note?.serial ?? 0) + 1 });
  timer = setTimeout(() => tell(null), action === null ? shownFor : shownWithAction);
};

/** Takes away what is shown: its action was taken. */
export const dismissNote = (): void => {
  clearTimeout(timer);
  tell(null);
};

export const currentNote = (): Note | null => note;

export const watchNotes = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
