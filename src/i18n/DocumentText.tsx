import type { ReactElement } from 'react';
import type { EntenteDocument, Text } from '#core/document/schema.ts';
import { foreignTag, textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';

type DocumentTextProps = { readonly document: EntenteDocument; readonly text: Text };

/** A text of the document in the reader's language; where the document has it in another alone, it says in which. */
export const DocumentText = ({ document, text }: DocumentTextProps): ReactElement => {
  const language = useLanguage();
  return (
    <span lang={foreignTag(text, language, document.meta.lang)} dir="auto">
      {textIn(text, language)}
    </span>
  );
};
