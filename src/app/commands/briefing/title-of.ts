import { textIn } from '#core/document/text-in.ts';
import type { Step } from '#core/document/schema.ts';
import type { State } from '#store/state.ts';

/** What a copied address leads to: the step, if it is one, and the document. */
export const titleOf = ({ document, language }: State, step: Step | null): string =>
  [step?.title ?? '', document?.meta.title ?? '']
    .map((text) => textIn(text, language))
    .filter((text) => text !== '')
    .join(' · ');
