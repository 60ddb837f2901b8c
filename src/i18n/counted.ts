/** The words of one counted noun, by plural category; every language needs `other`. */
export type Forms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Where it is known which categories a language has, none of them may be missing. */
type FormsIn<Language extends string> = Language extends 'uk'
  ? { readonly [Category in 'one' | 'few' | 'many' | 'other']: string }
  : Forms;

/** A number as the language writes it. */
export const numberIn = (language: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
};

/** The noun alone in the form that a number asks for: "item", "items". */
export const nounFor = <Language extends string>(
  language: Language,
  words: FormsIn<Language>,
): ((count: number) => string) => {
  const forms: Forms = words;
  const rules = new Intl.PluralRules(language);
  return (count) => forms[rules.select(count)] ?? forms.other;
};

/** Makes "1 item", "23 items", with the number as the language writes it. */
export const counted = <Language extends string>(
  language: Language,
  words: FormsIn<Language>,
): ((count: number) => string) => {
  const [number, noun] = [numberIn(language), nounFor(language, words)];
  return (count) => `${number(count)} ${noun(count)}`;
};
