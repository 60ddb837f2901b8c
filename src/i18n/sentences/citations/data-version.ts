import { dataSum } from '#core/briefing/saving/data-sum.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';

/** Of which day the data are, as far as they say so, and their sum: for the corner of whatever leaves the screen. */
export const dataVersion = (document: EntenteDocument, language: string): string => {
  const { updated } = document.meta;
  const { version } = laterMessagesIn(language).handOut;
  return version(updated === undefined ? '' : formatDate(updated, language), dataSum(document));
};
