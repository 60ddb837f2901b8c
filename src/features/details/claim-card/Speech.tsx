import { useState, type ReactElement } from 'react';
import { passageFinder } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { Chip } from '#ui/figures/Chip.tsx';
import { selectPassages } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { ClaimNotes } from './ClaimNotes.tsx';
import { locateCue } from '#features/details/model/locate-cue.ts';
import { paragraphsOf } from '#features/details/model/paragraphs-of.ts';
import { PassageText } from './PassageText.tsx';
import styles from './claim-card.module.css';

type SpeechProps = { readonly document: EntenteDocument; readonly claim: Claim };

/** The passage as the source has it, the kind of speech drawn as a bar, and where it stands. */
export const Speech = ({ document, claim }: SpeechProps): ReactElement => {
  const [whole, setWhole] = useState(false);
  const language = useLanguage();
  const { claims } = useMessages();
  const passage = useStore(selectPassages).get(claim.id) ?? null;
  const sourceId = passage?.sourceId ?? passageFinder(document).sourceOf(claim);
  const source = sourceId === null ? undefined : document.sources[sourceId];
  const outlet = source === undefined ? '' : nodeName(document, claim.via ?? source.publisher, language);
  if (passage === null || source === undefined) {
    return (
      <div className={styles['speech']}>
        <Chip hatched>{claims.noPassage}</Chip>
        {claim.quote === undefined ? null : <p className={styles['notes']}>{claims.notFound}</p>}
        <ClaimNotes document={document} claim={claim} />
      </div>
    );
  }
  const cue = locateCue(document, claim, passage);
  const shown = paragraphsOf(source, passage, cue, whole ? 'whole' : 'excerpt');
  const numbers = [...new Set(passage.pieces.map(({ paragraph }) => claims.paragraph(paragraph + 1)))].join(', ');
  const cut = shown.some(({ before, after }) => before || after);
  return (
    <div className={styles['speech']}>
      <blockquote className={claim.mode === undefined ? undefined : styles[claim.mode]}>
        <PassageText paragraphs={shown} language={source.lang} />
      </blockquote>
      {cut || whole ? (
        <Button look="link" className={styles['more']} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? claims.less : claims.more}
        </Button>
      ) : null}
      <p className={styles['origin']}>
        {[claim.mode === undefined ? '' : claims.mode[claim.mode], outlet, numbers].filter(Boolean).join(' · ')}
      </p>
      {cue !== null && !shown.some(({ number }) => number === cue.paragraph + 1) ? (
        <p className={styles['origin']}>{claims.cueElsewhere(claim.cue ?? '', cue.paragraph + 1)}</p>
      ) : null}
      <ClaimNotes document={document} claim={claim} />
    </div>
  );
};
