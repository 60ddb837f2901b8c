import { readSound } from '#core/document/reading/read-sound.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import type { DocumentSource } from '#sources/document-source.ts';
import type { DocumentReading } from '#core/document/reading/read-value.ts';
import type { EntenteStore } from '#store/create-store.ts';

/**
 * Reads documents into the store, the last one asked for winning: an earlier one that arrives late is dropped. A
 * document that cannot be read leaves the one before on the screen.
 */
export function documentOpener(store: EntenteStore): (source: DocumentSource) => Promise<void> {
  let current = new AbortController();
  return async (source) => {
    current.abort();
    const mine = new AbortController();
    current = mine;
    store.getState().readingStarted(source.name);
    const failed = (cause: string) => store.getState().readingFailed(source.name, cause, null);
    try {
      const read = await source.read(mine.signal);
      if (mine.signal.aborted) return;
      if (!read.ok) return failed(messagesIn(store.getState().language).loading[read.failure]);
      const { document, problems, skipped, records } = await readText(read.text, source.name);
      if (mine.signal.aborted) return;
      const { documentRead, readingFailed } = store.getState();
      const { name: fileName, isOfPage = false } = source;
      if (document) documentRead({ fileName, text: read.text, document, problems, skipped, records, isOfPage });
      else readingFailed(source.name, problems[0]?.message ?? '', problems[0] ?? null);
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    }
  };
}

/** What says faults in words comes only for a file that has some. */
const readText = async (text: string, name: string): Promise<DocumentReading> =>
  readSound(text) ?? (await import('#core/document/read-document.ts')).readDocument(text, name);
