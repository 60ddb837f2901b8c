import type { Look, Phase } from '#core/document/schema.ts';
import { messagesIn } from '#i18n/messages-in.ts';

/** The few words that the canvas itself writes, in the reader's language. */
export type Words = {
  readonly claims: (count: number) => string;
  /** Neighbours that are not drawn. */
  readonly more: (count: number) => string;
  readonly looks: { readonly [L in Look]: string };
  readonly phases: { readonly [P in Phase]: string };
  readonly toldBy: string;
  readonly differs: string;
  /** Two names and what is told between them. */
  readonly linked: (from: string, phrase: string, to: string) => string;
};

export const wordsIn = (language: string): Words => {
  const { claims, details, legend, picture } = messagesIn(language);
  return {
    claims: details.claimsCount,
    more: picture.notDrawn,
    looks: legend.looks,
    phases: legend.phases,
    toldBy: details.line.toldBy,
    differs: legend.differs,
    linked: (...parts) => claims.linked(...parts).join(' '),
  };
};
