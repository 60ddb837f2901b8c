import type { ReactElement } from 'react';
import { languageOfLink, linkText, permalink, type LinkTarget } from '#core/view/permalink.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useCopy } from '#ui/overlays/use-copy.tsx';

type CopyLinkProps = {
  readonly target: LinkTarget;
  /** What is copied with the code where the page has no address that anyone else could open. */
  readonly citation: string;
};

/** The address of just this thing, whatever else is on the screen. */
export const CopyLink = ({ target, citation }: CopyLinkProps): ReactElement => {
  const language = useLanguage();
  const { address, claims, shell } = useMessages();
  const words = { title: address.copyLink, refused: claims.copyRefused, close: shell.actions.close };
  const { copy, refusal } = useCopy(words);
  return (
    <>
      <Button
        look="link"
        onClick={() =>
          copy(
            linkText(permalink(target, languageOfLink(language)), window.location.href, citation),
            address.linkCopied,
          )
        }
      >
        {address.copyLink}
      </Button>
      {refusal}
    </>
  );
};
