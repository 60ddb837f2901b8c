import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { dataVersion } from '#i18n/sentences/citations/data-version.ts';

type HandOutWish = {
  readonly document: EntenteDocument;
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly marking: string;
  readonly language: string;
  /** The day it is made on, `2026-11-26`. */
  readonly day: string;
};

/** Sheets with what all their pages bear. */
export const handOutOf = ({ document, title, sheets, marking, language, day }: HandOutWish): HandOut => {
  const { handOut } = laterMessagesIn(language);
  return {
    title: title.trim() === '' ? textIn(document.meta.title, language) : title.trim(),
    language,
    marking: marking.trim(),
    version: dataVersion(document, language),
    made: handOut.made(formatDate(day, language)),
    sheets,
    words: handOut.page,
  };
};
