export type Note = { readonly text: string; readonly serial: number };

const shownFor = 4000;

let note: Note | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const tell = (next: Note | null): void => {
  note = next;
  for (const listener of listeners) listener();
};

/** A short note about what was just done; the next one takes its place. */
export const notify = (text: string): void => {
  clearTimeout(timer);
  tell({ text, serial: (note?.serial ?? 0) + 1 });
  timer = setTimeout(() => tell(null), shownFor);
};

export const currentNote = (): Note | null => note;

export const watchNotes = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
