/** Percent of the usual size of letters. */
export const textSizes = [100, 115, 130, 150] as const;
const themes = ['system', 'light', 'dark', 'projector'] as const;
const languages = [null, 'en', 'uk'] as const;
const motions = ['system', 'less', 'full'] as const;

/** What a person prefers, whatever document is open: kept in the browser, and carried to another one as a file. */
export type Preferences = {
  /** `projector`: its colours on a desk, which is not the view for a room. */
  readonly theme: (typeof themes)[number];
  /** What somebody chose to read; null for what the browser prefers. A link changes what is spoken and not this. */
  readonly preferredLanguage: (typeof languages)[number];
  readonly motion: (typeof motions)[number];
  readonly textSize: (typeof textSizes)[number];
  /** Single letters act as shortcuts. */
  readonly letterKeys: boolean;
  /** The hint for those who are here for the first time is still to be shown. */
  readonly hint: boolean;
};

export const usualPreferences: Preferences = {
  theme: 'system',
  preferredLanguage: null,
  motion: 'system',
  textSize: 100,
  letterKeys: true,
  hint: true,
};

/** What each of them can be. */
export const preferenceValues: { readonly [K in keyof Preferences]: readonly Preferences[K][] } = {
  theme: themes,
  preferredLanguage: languages,
  motion: motions,
  textSize: textSizes,
  letterKeys: [true, false],
  hint: [true, false],
};

/** What a record says of preferences, one by one; whatever is missing or strange is left out. */
export function readPreferences(stored: ReadonlyMap<string, unknown>): Partial<Preferences> {
  const read = <K extends keyof Preferences>(key: K): { readonly [Key in K]?: Preferences[K] } => {
    const found = preferenceValues[key].find((value) => value === stored.get(key));
    const part: { [Key in K]?: Preferences[K] } = {};
    if (found !== undefined) part[key] = found;
    return part;
  };
  return {
    ...read('theme'),
    ...read('preferredLanguage'),
    ...read('motion'),
    ...read('textSize'),
    ...read('letterKeys'),
    ...read('hint'),
  };
}
