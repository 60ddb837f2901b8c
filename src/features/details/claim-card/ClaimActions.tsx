import { useState, type ReactElement } from 'react';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { citation } from '#i18n/sentences/citation.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { notify } from '#ui/overlays/notes.ts';
import { selectPassages } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { useShowOnPicture } from '#features/details/model/use-show-on-picture.ts';
import { dialog } from './refused-copy.ts';
import { useLiftedClaim } from './use-lifted-claim.ts';
import styles from './claim-card.module.css';

type ClaimActionsProps = { readonly document: EntenteDocument; readonly claim: Claim };

/** Read it in its place, take it along, find it in the picture. */
export const ClaimActions = ({ document, claim }: ClaimActionsProps): ReactElement => {
  const [refused, setRefused] = useState<string | null>(null);
  const language = useLanguage();
  const { claims, shell } = useMessages();
  const passage = useStore(selectPassages).get(claim.id) ?? null;
  const openReader = useStore((state) => state.openReader);
  const show = useShowOnPicture();
  const { drop, ...lifting } = useLiftedClaim(claim.id);

  const copy = (): void => {
    const text = citation(document, claim, passage, language);
    // Without a secure context there is no clipboard at all; with one, asking may be refused.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => notify(claims.copied),
      () => setRefused(text),
    );
  };

  return (
    <div className={styles['actions']}>
      {passage === null ? null : (
        <Button look="link" onClick={() => openReader({ source: passage.sourceId, claim: claim.id })}>
          {claims.readInSource}
        </Button>
      )}
      <Button look="link" onClick={copy}>
        {claims.copy}
      </Button>
      <Button
        look="link"
        {...lifting}
        onClick={() => {
          drop();
          show([claim]);
        }}
      >
        {claims.showOnPicture}
      </Button>
      {refused === null ? null : (
        <dialog.Component
          title={claims.copyTitle}
          description={claims.copyRefused}
          closeLabel={shell.actions.close}
          onClose={() => setRefused(null)}
        >
          <textarea
            className={styles['citation']}
            readOnly
            aria-label={claims.copyTitle}
            value={refused}
            onFocus={(event) => event.currentTarget.select()}
          />
        </dialog.Component>
      )}
    </div>
  );
};
