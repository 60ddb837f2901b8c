import type { ReactElement } from 'react';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { citation } from '#i18n/sentences/citations/citation.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useCopy } from '#ui/overlays/use-copy.tsx';
import { selectPassages } from '#store/selectors.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { showClaims } from '#store/walk.ts';
import { CopyLink } from '#features/details/actions/CopyLink.tsx';
import { useLiftedClaim } from './use-lifted-claim.ts';
import styles from './claim-card.module.css';

type ClaimActionsProps = { readonly document: EntenteDocument; readonly claim: Claim };

/** Read it in its place, take it along, find it in the picture. */
export const ClaimActions = ({ document, claim }: ClaimActionsProps): ReactElement => {
  const language = useLanguage();
  const { claims, shell } = useMessages();
  const words = { title: claims.copyTitle, refused: claims.copyRefused, close: shell.actions.close };
  const { copy, refusal } = useCopy(words);
  const passage = useStore(selectPassages).get(claim.id) ?? null;
  const openReader = useStore((state) => state.openReader);
  const store = useStoreApi();
  const { drop, ...lifting } = useLiftedClaim(claim.id);

  const text = (): string => citation(document, claim, passage, language);

  return (
    <div className={styles['actions']}>
      {passage === null ? null : (
        <Button look="link" onClick={() => openReader({ source: passage.sourceId, claim: claim.id })}>
          {claims.readInSource}
        </Button>
      )}
      <Button look="link" onClick={() => copy(text(), claims.copied)}>
        {claims.copy}
      </Button>
      <CopyLink target={{ kind: 'claim', id: claim.id }} citation={text()} />
      <Button
        look="link"
        {...lifting}
        onClick={() => {
          drop();
          showClaims(store, [claim]);
        }}
      >
        {claims.showOnPicture}
      </Button>
      {refusal}
    </div>
  );
};
