import { textIn } from '#core/document/text-in.ts';
import { directionIn } from '#i18n/learn-language.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';

/** Keeps title, language and direction of the page in step with the document that is open. */
export const keepTitle = (store: EntenteStore): (() => void) => {
  const write = ({ document: open, language }: State): void => {
    const { product } = messagesIn(language).shell;
    document.title = open === null ? product : `${textIn(open.meta.title, language)} – ${product}`;
    document.documentElement.lang = language;
    document.documentElement.dir = directionIn(language);
  };
  write(store.getState());
  return store.subscribe((state, before) => {
    if (state.document !== before.document || state.language !== before.language) write(state);
  });
};
