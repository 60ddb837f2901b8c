import type { EntenteStore } from '#store/create-store.ts';
import { notify } from '#ui/overlays/notes.ts';

/** Copies a text and says so; where the browser refuses, shows it to be copied by hand. */
export const copyText = (store: EntenteStore, text: string, said: string): void => {
  // Without a secure context there is no clipboard at all; with one, asking may be refused.
  const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
  written.then(
    () => notify(said),
    () => store.getState().showUncopied(text),
  );
};
