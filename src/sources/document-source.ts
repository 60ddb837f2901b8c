/** Why a source gave no text, as a code; the interface has the words. */
export type SourceFailure = 'not-found' | 'unreachable' | 'too-large' | 'not-text';

export type SourceText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: SourceFailure };

/** Where a document comes from: an address, a file, the page itself. `name` is what people know it by. */
export type DocumentSource = {
  readonly name: string;
  /** It is what the page's address shows to everybody: links into it lead there. */
  readonly isOfPage?: true;
  readonly read: (signal: AbortSignal) => Promise<SourceText>;
};
