import type { Look, Phase } from '#core/document/schema.ts';
import type { Messages } from '#i18n/messages-in.ts';

/** The few words that the canvas itself writes, in the reader's language. */
export type Words = {
  readonly claims: (count: number) => string;
  readonly looks: { readonly [L in Look]: string };
  readonly phases: { readonly [P in Phase]: string };
  readonly toldBy: string;
  readonly differs: string;
};

export const wordsFrom = ({ details, legend }: Messages): Words => ({
  claims: details.claimsCount,
  looks: legend.looks,
  phases: legend.phases,
  toldBy: details.line.toldBy,
  differs: legend.differs,
});
