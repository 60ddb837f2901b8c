import { createContext, useContext } from 'react';

export const LanguageContext = createContext('en');

/** The language of the interface, as a BCP 47 tag. */
export const useLanguage = (): string => useContext(LanguageContext);
