import type { Paper } from '#exporters/page/papers.ts';
import type { HandoutLayout } from '#exporters/paper/handout-style.ts';
import type { Aspect } from '#exporters/slides/slide-size.ts';
import type { ArrangeView } from './model/step-sheet.ts';

/** What the app hands in: how views are arranged that are not on the screen, and the page in one file with a document. */
export type HandOutProps = {
  readonly arrangeView: ArrangeView;
  /** Null where there is none beside the program. */
  readonly pageWith: (document: { readonly text: string; readonly fileName: string }) => Promise<string | null>;
};

/** What is chosen in the dialog; marking and aspect are the briefing's own, as its strip shows them too. */
export type Settings = {
  readonly subject: 'picture' | 'briefing';
  readonly title: string;
  readonly marking: string;
  readonly paper: Paper;
  readonly aspect: Aspect;
  readonly layout: HandoutLayout;
};
