import { textIn } from '#core/document/text-in.ts';
import type { AccountColumn } from '#core/queries/accounts/account-columns.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';

/** The head of a column in its two parts; the country is empty where none is known. */
export function tellerName(
  { country, body }: AccountColumn,
  language: string,
): { readonly country: string; readonly body: string; readonly whole: string } {
  const { accounts } = laterMessagesIn(language);
  const parts = {
    country: country === null ? '' : textIn(country, language),
    body: body === null ? accounts.others : textIn(body, language),
  };
  return { ...parts, whole: accounts.teller(parts.country, parts.body) };
}
