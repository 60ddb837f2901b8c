/** The words of one counted noun, by plural category; every language needs `other`. */
export type Forms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A number as the language writes it. */
export const numberIn = (language: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
};

/** Makes "1 item", "23 items", with the number as the language writes it. */
export const counted = (language: string, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(language);
  const number = numberIn(language);
  return (count) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}`;
};
