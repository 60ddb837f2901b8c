import { sumOf } from '#core/briefing/step/step-sum.ts';
import type { Briefing, EntenteDocument, Step } from '#core/document/schema.ts';
import { readDocument } from '#core/document/read-document.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';

/** Where drafts are kept between visits. */
export type DraftStorage = {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly del: (key: string) => Promise<void>;
};

type Told = {
  /** A draft was found and is shown. */
  readonly restored: () => void;
  /** The browser keeps nothing: said once. */
  readonly refused: () => void;
};

/** Chromium shares one storage among all pages opened from disk, hence the prefix; another text is another file. */
const keyOf = ({ document, text }: State): string => `entente:briefing:${document?.meta.id ?? ''}:${sumOf(text)}`;

const isUnsaved = ({ steps, briefing, saved }: State): boolean => steps !== saved.steps || briefing !== saved.briefing;

/** What was kept, read as a file of that document would be: whatever is not sound is left out. */
function readDraft(
  kept: unknown,
  document: EntenteDocument,
): { readonly steps: readonly Step[]; readonly briefing: Briefing } | null {
  if (typeof kept !== 'string') return null;
  const { story: _1, briefing: _2, ...rest } = document;
  try {
    const { steps, briefing }: { readonly steps?: unknown; readonly briefing?: unknown } = JSON.parse(kept);
    const read = readDocument(JSON.stringify({ ...rest, story: steps, briefing }), 'draft').document;
    return read === null ? null : { steps: read.story ?? [], briefing: read.briefing ?? {} };
  } catch {
    return null;
  }
}

/**
 * Keeps a briefing that is being written in the browser until it is saved to its file, and brings it back when the same
 * file is opened again. Where the browser refuses, whoever closes the page is asked first. Returns the stop.
 */
export function keepDrafts(
  store: EntenteStore,
  storage: DraftStorage,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  told: Told,
): () => void {
  let waiting = Promise.resolve();
  let isStopped = false;
  const inTurn = (work: () => Promise<void>): void => {
    waiting = waiting.then(work).catch(() => {
      const { keeping, keepingRefused } = store.getState();
      if (isStopped || keeping === 'refused') return;
      keepingRefused();
      told.refused();
    });
  };
  const restore = async (state: State): Promise<void> => {
    const { document } = state;
    const kept = document && readDraft(await storage.get(keyOf(state)), document);
    const now = store.getState();
    // Somebody may have begun to write, or opened another file, meanwhile.
    if (isStopped || !kept || now.document !== document || isUnsaved(now)) return;
    now.briefingRestored(kept.steps, kept.briefing);
    told.restored();
  };
  const keep = async (): Promise<void> => {
    const state = store.getState();
    const { steps, briefing } = state;
    if (state.document === null) return;
    if (isUnsaved(state)) await storage.set(keyOf(state), JSON.stringify({ steps, briefing }));
    else await storage.del(keyOf(state));
  };
  const warn = (event: BeforeUnloadEvent): void => {
    if (store.getState().keeping === 'refused' && isUnsaved(store.getState())) event.preventDefault();
  };
  page.addEventListener('beforeunload', warn);
  const stop = store.subscribe((state, before) => {
    if (state.document !== before.document) return inTurn(() => restore(state));
    if (state.text !== before.text) {
      const old = keyOf(before);
      return inTurn(() => storage.del(old));
    }
    if (state.steps !== before.steps || state.briefing !== before.briefing) inTurn(keep);
  });
  if (store.getState().document !== null) inTurn(() => restore(store.getState()));
  return () => {
    isStopped = true;
    stop();
    page.removeEventListener('beforeunload', warn);
  };
}
