import type { ReactElement, ReactNode } from 'react';
import { LanguageContext } from './language-context.ts';

type LanguageProviderProps = { readonly language: string; readonly children: ReactNode };

export const LanguageProvider = ({ language, children }: LanguageProviderProps): ReactElement => (
  <LanguageContext value={language}>{children}</LanguageContext>
);
