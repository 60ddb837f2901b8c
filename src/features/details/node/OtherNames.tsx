import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useMessages } from '#i18n/use-messages.ts';
import styles from '#features/details/details.module.css';

type OtherNamesProps = { readonly document: EntenteDocument; readonly node: GraphNode };

/** What voices call it, with who says so; then its names in other languages and the editor's aliases. */
export const OtherNames = ({ document, node }: OtherNamesProps): ReactElement | null => {
  const language = useLanguage();
  const { details, picture } = useMessages();
  const { label, aliases = [] } = node.record;
  const shown = textIn(label, language);
  const translations = typeof label === 'string' ? [] : Object.entries(label).filter(([, name]) => name !== shown);
  if (node.names.length === 0 && translations.length === 0 && aliases.length === 0) return null;
  return (
    <dl className={styles['names']}>
      {node.names.map(({ claim }) => (
        <div key={claim.id}>
          <dt>{picture.quoted(claim.value === undefined ? '' : textIn(claim.value, language))}</dt>
          <dd>{details.saidBy(speakerNames(document, claim, language))}</dd>
        </div>
      ))}
      {translations.map(([tag, name]) => (
        <div key={tag}>
          <dt lang={tag}>{name}</dt>
          <dd>{details.inLanguage(tag)}</dd>
        </div>
      ))}
      {aliases.length === 0 ? null : (
        <div>
          <dt>{aliases.join(', ')}</dt>
          <dd>{details.alsoCalled}</dd>
        </div>
      )}
    </dl>
  );
};
