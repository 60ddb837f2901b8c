/** The words of one counted noun, by plural category; every language needs `other`. */
export type Forms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Makes "1 item", "23 items", with the number as the language writes it. */
export const counted = (language: string, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count) => `${number.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
};
